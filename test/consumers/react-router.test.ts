import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { createApp } from "../package/support/createApp";
import { openPage } from "../package/support/openPage";
import { apiKey, startHub } from "../package/support/startHub";
import { runProgram, startProgram } from "../package/support/startProgram";
import { root } from "../support/root";
import { expectNoFlash } from "./support/expectNoFlash";
import { freePort } from "./support/freePort";
import { expectStudio } from "./support/expectStudio";

const packages = join(root, ".package-test/packages/react-router/node_modules/@react-router");
const develop = join(packages, "dev/bin.js");
const serve = join(packages, "serve/bin.js");

/** Opens the page, and waits until it lives. */
async function openStudio(url: string) {
  const opened = await openPage(url);
  await opened.page.getByRole("button", { name: /^\d+ credits/ }).waitFor();
  return opened;
}

it("builds with React Router in framework mode, and generates through a resource route", async () => {
  const app = await createApp("react-router-app", "react-router");
  onTestFinished(app.remove);
  const hub = await startHub(app.path);
  onTestFinished(hub.stop);
  const env = {
    GPT_IMAGE_HUB_API_KEY: apiKey,
    GPT_IMAGE_HUB_BASE_URL: hub.url,
    PORT: await freePort(),
    HOST: "127.0.0.1",
  };
  await runProgram([develop, "build"], { cwd: app.path, env });
  const start = [serve, "./build/server/index.js"];
  const server = await startProgram(start, /(http:\S+)/, { cwd: app.path, env });
  onTestFinished(server.stop);
  await expectNoFlash(server.url);
  await expectStudio(server.url);

  // React names what does not match, attributes too, in development only.
  const options = { cwd: app.path, env: { ...env, NODE_ENV: "development" } };
  const working = await startProgram(
    [develop, "dev", "--port", await freePort(), "--host", "127.0.0.1"],
    /(http:\S+)/,
    options,
  );
  onTestFinished(working.stop);
  await openStudio(working.url);
  // By now Vite has prepared the packages that it found on the way, for which it had reloaded the page.
  const { complaints } = await openStudio(working.url);
  expect(complaints.filter((line) => /console\.(error|warning)|^error/.test(line))).toEqual([]);
});
