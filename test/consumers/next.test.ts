import { join } from "node:path";
import type { Locator } from "playwright";
import { expect, it, onTestFinished } from "vitest";
import { createApp } from "../package/support/createApp";
import { apiKey, startHub } from "../package/support/startHub";
import { runProgram, startProgram } from "../package/support/startProgram";
import { root } from "../support/root";
import { expectNoFlash } from "./support/expectNoFlash";
import { expectStudio } from "./support/expectStudio";

const packages = join(root, ".package-test/packages/next");
const next = join(packages, "node_modules/next/dist/bin/next");

/** The outer and the inner space of an element. */
const spacesOf = (part: Locator) =>
  part.evaluate((element) => {
    const { margin, padding } = getComputedStyle(element);
    return [margin, padding];
  });

it("builds with Next and the React Compiler, prefetches on the server, and generates through a route handler", async () => {
  const app = await createApp("next-app", "next");
  onTestFinished(app.remove);
  const hub = await startHub(app.path);
  onTestFinished(hub.stop);
  const options = {
    cwd: app.path,
    env: { GPT_IMAGE_HUB_API_KEY: apiKey, GPT_IMAGE_HUB_BASE_URL: hub.url, PACKAGES_ROOT: packages },
  };
  await runProgram([next, "build"], options);
  const start = [next, "start", "--hostname", "127.0.0.1", "--port", "0"];
  const server = await startProgram(start, /Local:\s+(\S+)[^]*Ready in/, options);
  onTestFinished(server.stop);

  const html = await (await fetch(server.url)).text();
  expect(html, "what was prefetched is in the page").toMatch(/You have <!-- -->112<!-- --> credits/);
  expect(html).toContain("112 credits");
  await expectNoFlash(server.url);
  const page = await expectStudio(server.url);
  expect(await spacesOf(page.locator("body"))).toEqual(["0px", "0px"]);
  expect(await spacesOf(page.getByRole("button", { name: /^Generate/ }))).toEqual(["0px", "4px 16px"]);
});
