// npm run visual: every scene beside its stored picture; `-- --update` stores new ones. Exits with 1 when one looks different.
// Pictures are comparable only in the browser that they were taken with; with any other it says so, and compares nothing.
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root, runNode } from "./run.mjs";
import { compress, differenceOf } from "./visual/comparePictures.mjs";
import { openBrowser } from "./visual/openBrowser.mjs";
import { openStory, takePicture } from "./visual/openStory.mjs";
import { stories, themes, windows } from "./visual/scenes.mjs";
import { serveStories } from "./visual/serveStories.mjs";

const stored = join(root, "test/visual");
const record = join(stored, "browser.json");
const cache = join(root, "node_modules/.cache/visual");
const isUpdate = process.argv.includes("--update");

const browser = await openBrowser(cache);
const used = { chromium: browser.version(), platform: `${process.platform} ${process.arch}` };
const known = JSON.parse(await readFile(record, "utf8").catch(() => "{}"));
const nameOf = ({ chromium: version, platform }) => `Chromium ${version} on ${platform}`;

async function buildStories() {
  const folder = join(cache, "storybook");
  const args = ["build", "--test", "--quiet", "--disable-telemetry", "-o", folder];
  const { code, output } = await runNode(
    [join(root, "node_modules/storybook/dist/bin/dispatcher.js"), ...args],
    { quietly: true },
  );
  if (code !== 0) throw new Error(output);
  return serveStories(folder);
}

/** Compares or stores all pictures of a story; gives what is different. */
async function visit(url, workbench, story) {
  const page = await openStory(browser, url, story);
  const differences = [];
  for (const size of windows)
    for (const theme of themes) {
      const name = `${story}.${theme}.${size.width}`;
      const png = await takePicture(page, theme, size);
      const file = join(stored, `${name}.webp`);
      const before = isUpdate ? undefined : await readFile(file).catch(() => undefined);
      if (isUpdate) await writeFile(file, await compress(workbench, png));
      else if (!before) differences.push(`${name}: there is no stored picture`);
      else {
        const difference = await differenceOf(workbench, before, png);
        if (difference === undefined) continue;
        const now = join(cache, `${name}.png`);
        await writeFile(now, png);
        differences.push(`${name}: ${difference} is different, see ${now}`);
      }
    }
  await page.context().close();
  return differences;
}

async function visitAll() {
  if (isUpdate) await rm(stored, { recursive: true, force: true });
  await Promise.all([mkdir(stored, { recursive: true }), mkdir(cache, { recursive: true })]);
  const site = await buildStories();
  const queue = [...stories];
  const found = [];
  // Two at once: one waits while the other paints.
  const worker = async () => {
    const workbench = await browser.newPage();
    for (let story = queue.shift(); story !== undefined; story = queue.shift())
      found.push(...(await visit(site.url, workbench, story)));
  };
  await Promise.all([worker(), worker()]).finally(site.close);
  if (isUpdate) await writeFile(record, `${JSON.stringify(used, null, 2)}\n`);
  return found;
}

try {
  if (!isUpdate && nameOf(known) !== nameOf(used))
    console.log(`NOT RUN: the pictures were taken with ${nameOf(known)}, and this is ${nameOf(used)}.`);
  else {
    const found = await visitAll();
    const count = stories.length * themes.length * windows.length;
    console.log(
      found.length > 0 ? found.join("\n") : `${count} pictures ${isUpdate ? "stored" : "are as stored"}.`,
    );
    process.exitCode = found.length > 0 ? 1 : 0;
  }
} finally {
  await browser.close();
}
