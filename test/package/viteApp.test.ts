import { join } from "node:path";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { root } from "../support/root";
import { buttonBrightness } from "./support/buttonBrightness";
import { createApp } from "./support/createApp";
import { generateImage } from "./support/generateImage";
import { openPage } from "./support/openPage";
import { apiKey, startHub } from "./support/startHub";
import { runProgram, startProgram } from "./support/startProgram";

let app: Awaited<ReturnType<typeof createApp>>;
beforeAll(async () => {
  app = await createApp("vite-app");
  await runProgram([join(root, "node_modules/vite/bin/vite.js"), "build"], { cwd: app.path });
}, 240_000);
afterAll(() => app.remove());

async function startApp(hubUrl: string) {
  const env = { GPT_IMAGE_HUB_API_KEY: apiKey, GPT_IMAGE_HUB_BASE_URL: hubUrl };
  const server = await startProgram(["server.mjs"], /Ready on (\S+)/, { cwd: app.path, env });
  onTestFinished(server.stop);
  return server.url;
}

it("type checks in an app that checks its libraries too", async () => {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  await expect(runProgram([tsc, "-p", "."], { cwd: app.path })).resolves.toBe("");
}, 240_000);

it("generates an image in a Vite app, through the proxy", async () => {
  const hub = await startHub(app.path);
  onTestFinished(hub.stop);
  const { page, complaints } = await openPage(await startApp(hub.url));
  expect(await generateImage(page)).toBeGreaterThan(0);
  expect(await buttonBrightness(page, "light")).toBeLessThan(60);
  expect(await buttonBrightness(page, "dark")).toBeGreaterThan(200);
  expect(complaints).toEqual([]);
}, 240_000);

it("generates an image in a page without a server, painted in a worker", async () => {
  const url = new URL("/prototype.html", await startApp("http://127.0.0.1:9"));
  const { page, complaints } = await openPage(url.href);
  const worker = page.waitForEvent("worker");
  expect(await generateImage(page)).toBeGreaterThan(0);
  expect((await worker).url()).toContain("paintWorker");
  expect(complaints).toEqual([]);
}, 240_000);
