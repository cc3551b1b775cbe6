import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { createApp } from "../package/support/createApp";
import { apiKey, startHub } from "../package/support/startHub";
import { runProgram, startProgram } from "../package/support/startProgram";
import { root } from "../support/root";
import { expectStudio } from "./support/expectStudio";

const version = 'console.log((await import("react")).version, (await import("react-dom")).version)';

it("builds with Vite and React 18.3, and generates through Express", async () => {
  const app = await createApp("vite-app", "react-18");
  onTestFinished(app.remove);
  const options = { cwd: app.path };
  expect(await runProgram(["--input-type=module", "--eval", version], options)).toMatch(/^18\.3\.1 18\.3\.1/);
  await runProgram([join(root, "node_modules/vite/bin/vite.js"), "build"], options);
  const hub = await startHub(app.path);
  onTestFinished(hub.stop);
  const env = { GPT_IMAGE_HUB_API_KEY: apiKey, GPT_IMAGE_HUB_BASE_URL: hub.url };
  const server = await startProgram(["server.mjs"], /Ready on (\S+)/, { ...options, env });
  onTestFinished(server.stop);
  await expectStudio(server.url);
});
