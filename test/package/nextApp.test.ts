import { join } from "node:path";
import type { Locator } from "playwright";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { root } from "../support/root";
import { buttonBrightness } from "./support/buttonBrightness";
import { createApp } from "./support/createApp";
import { generateImage } from "./support/generateImage";
import { openPage } from "./support/openPage";
import { apiKey, startHub } from "./support/startHub";
import { runProgram, startProgram } from "./support/startProgram";

const next = join(root, "node_modules/next/dist/bin/next");

/** The outer and the inner space of an element. */
const spacesOf = (part: Locator) =>
  part.evaluate((element) => {
    const { margin, padding } = getComputedStyle(element);
    return [margin, padding];
  });

let app: Awaited<ReturnType<typeof createApp>>;
beforeAll(async () => {
  app = await createApp("next-app");
}, 120_000);
afterAll(() => app.remove());

it("builds with Next, generates an image through a route handler, and looks right beside a reset", async () => {
  const hub = await startHub(app.path);
  onTestFinished(hub.stop);
  const options = {
    cwd: app.path,
    env: { GPT_IMAGE_HUB_API_KEY: apiKey, GPT_IMAGE_HUB_BASE_URL: hub.url, PACKAGES_ROOT: root },
  };
  await runProgram([next, "build"], options);
  const start = [next, "start", "--hostname", "127.0.0.1", "--port", "0"];
  const server = await startProgram(start, /Local:\s+(\S+)[^]*Ready in/, options);
  onTestFinished(server.stop);
  const { page, complaints } = await openPage(server.url);
  expect(await generateImage(page)).toBeGreaterThan(0);
  expect(await buttonBrightness(page, "light")).toBeLessThan(60);
  expect(await buttonBrightness(page, "dark")).toBeGreaterThan(200);
  expect(await spacesOf(page.locator("body"))).toEqual(["0px", "0px"]);
  expect(await spacesOf(page.getByRole("button", { name: /^Generate/ }))).toEqual(["0px", "4px 16px"]);
  expect(complaints).toEqual([]);
}, 600_000);
