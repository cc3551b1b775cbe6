// npm run showroom: builds the stories as a static site, serves it from a sub-path without any server behind it, and opens every
// page of the guide and some stories. Exits with 1 when one fails, writes an error to the console or asks for what is not there.
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright";
import { findBrowser, launchArgs } from "./browser.mjs";
import { root, runNode } from "./run.mjs";
import { visitPage } from "./showroom/visitPage.mjs";
import { serveStories } from "./visual/serveStories.mjs";

const site = join(root, "node_modules/.cache/showroom");
const path = "some/sub/path";
const folder = join(site, path);
const some = ["imagestudio--success", "fakehubpanel--running", "recipes--cards", "recipes--more"];

async function build() {
  await rm(site, { recursive: true, force: true });
  const storybook = join(root, "node_modules/storybook/dist/bin/dispatcher.js");
  const args = [storybook, "build", "--quiet", "--disable-telemetry", "-o", folder];
  const { code, output } = await runNode(args, { quietly: true });
  if (code !== 0) throw new Error(output);
}

async function chosenPages() {
  const { entries } = JSON.parse(await readFile(join(folder, "index.json"), "utf8"));
  const guide = Object.values(entries).filter(({ title }) => title.startsWith("Guide/"));
  const missing = some.filter((id) => !(id in entries));
  if (missing.length > 0) throw new Error(`There is no story ${missing.join(", ")}.`);
  return [...guide.map(({ id }) => id), ...some];
}

await build();
const pages = await chosenPages();
const server = await serveStories(site);
const browser = await chromium.launch({ ...(await findBrowser()), args: launchArgs });
try {
  const faults = [];
  for (const id of pages) faults.push(...(await visitPage(browser, `${server.url}/${path}`, id)));
  console.log(faults.length > 0 ? faults.join("\n") : `${pages.length} pages work below /${path}.`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  server.close();
}
