import { join } from "node:path";
import { it, onTestFinished } from "vitest";
import { createApp } from "../package/support/createApp";
import { apiKey, startHub } from "../package/support/startHub";
import { runProgram, startProgram } from "../package/support/startProgram";
import { root } from "../support/root";
import { expectNoFlash } from "./support/expectNoFlash";
import { expectStudio } from "./support/expectStudio";

const astro = join(root, ".package-test/packages/astro/node_modules/astro/astro.js");

it("builds with Astro, and generates in an island through an endpoint", async () => {
  const app = await createApp("astro-app", "astro");
  onTestFinished(app.remove);
  const hub = await startHub(app.path);
  onTestFinished(hub.stop);
  const env = {
    GPT_IMAGE_HUB_API_KEY: apiKey,
    GPT_IMAGE_HUB_BASE_URL: hub.url,
    ASTRO_TELEMETRY_DISABLED: "1",
    HOST: "127.0.0.1",
    PORT: "0",
  };
  await runProgram([astro, "build"], { cwd: app.path, env });
  const server = await startProgram(["dist/server/entry.mjs"], /(http:\S+)/, { cwd: app.path, env });
  onTestFinished(server.stop);
  await expectNoFlash(server.url);
  await expectStudio(server.url);
});
