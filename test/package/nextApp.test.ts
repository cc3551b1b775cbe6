import { join } from "node:path";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { root } from "../support/root";
import { buttonBrightness } from "./support/buttonBrightness";
import { createApp } from "./support/createApp";
import { generateImage } from "./support/generateImage";
import { openPage } from "./support/openPage";
import { apiKey, startHub } from "./support/startHub";
import { runProgram, startProgram } from "./support/startProgram";

const next = join(root, "node_modules/next/dist/bin/next");

let app: Awaited<ReturnType<typeof createApp>>;
beforeAll(async () => {
  app = await createApp("next-app");
}, 120_000);
afterAll(() => app.remove());

it("builds with Next and generates an image through a route handler", async () => {
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
  expect(complaints).toEqual([]);
}, 600_000);
