import { join } from "node:path";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { createFakeHub, fakeApiKey } from "../../src/fake";
import { toNodeHandler } from "../../src/proxy/node";
import { createWorkFolder } from "../support/createWorkFolder";
import { serve } from "../support/serve";
import { generateImage } from "./support/generateImage";
import { openPage } from "./support/openPage";
import { installPackage } from "./support/packPackage";
import { runProgram, startProgram } from "./support/startProgram";

let folder: Awaited<ReturnType<typeof createWorkFolder>>;
let command: string;
beforeAll(async () => {
  folder = await createWorkFolder("cli");
  const { installed } = await installPackage(folder.path);
  command = join(installed, "dist/cli/main.js");
}, 120_000);
afterAll(() => folder.remove());

const optionsWith = (env: Record<string, string> = {}) => ({
  cwd: folder.path,
  env: { GPT_IMAGE_HUB_API_KEY: undefined, GPT_IMAGE_HUB_BASE_URL: undefined, ...env },
});

async function startStudio(env?: Record<string, string>) {
  const args = [command, "studio", "--port", "0", "--no-open"];
  const studio = await startProgram(args, /Studio: (\S+)[^]*Ctrl\+C/, optionsWith(env));
  onTestFinished(studio.stop);
  return studio;
}

it("opens a studio that generates an image with the fake hub, from the installed package alone", async () => {
  const { url, output } = await startStudio();
  expect(output()).toContain("from the fake hub: painted, not generated, and nothing is charged");
  const { page, complaints } = await openPage(url);
  expect(await generateImage(page)).toBeGreaterThan(0);
  expect(await page.getByText("Images come from the fake hub").count()).toBe(1);
  expect(complaints).toEqual([]);
}, 240_000);

it("takes the real service where the environment has a key, and hands it to nobody", async () => {
  const hub = createFakeHub({ scenario: "instant", credits: 7 });
  const service = await serve(toNodeHandler(hub.fetch));
  onTestFinished(service.close);
  const env = { GPT_IMAGE_HUB_API_KEY: fakeApiKey, GPT_IMAGE_HUB_BASE_URL: service.url };
  const { url, output } = await startStudio(env);
  expect(output()).toContain(`from ${service.url}, charged to the key's account`);
  const page = await (await fetch(url)).text();
  expect(page).toContain(`name="image-hub-upstream" content="${service.url}"`);
  expect(await (await fetch(`${url}api/image-hub/credits`)).json()).toMatchObject({ credits: 7 });
  expect(output() + page).not.toContain(fakeApiKey);
  expect((await fetch(`${url}main.js`)).status).toBe(404);
}, 120_000);

it("ends with one line and status 2 for what it does not understand", async () => {
  await expect(runProgram([command, "studio", "--colour"], optionsWith())).rejects.toThrow(
    /ended with 2:\ngptimagehub-react: Unknown option '--colour'\. See: gptimagehub-react studio --help\n$/,
  );
});
