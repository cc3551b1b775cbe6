// npm run bench:references: drops sixteen photos of 12 megapixels in a real Chromium, once for each way of taking them,
// prints the table and writes bench/REFERENCES.md. Installs its peer into node_modules/.cache/bench on the first run.
// Arguments: --runs=3 --date=2026-01-31 (default: today). Exits with 1 when a goal is missed.
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { runnerImport } from "vite";
import { inBrowser } from "../bench/inBrowser.mjs";
import { servePage } from "../bench/servePage.mjs";
import { root, runNpm } from "./run.mjs";

const peer = "browser-image-compression";
const peerVersion = "2.0.2";
const cache = join(root, "node_modules", ".cache", "bench");
const photoFolder = join(cache, "photos");
const peerFile = join(cache, "node_modules", peer, "dist", `${peer}.js`);

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "3" },
    date: { type: "string", default: new Date().toISOString().slice(0, 10) },
  },
});
const load = async (path) =>
  (await runnerImport(join(root, path), { root, configFile: false, logLevel: "error" })).module;
const { report, missedGoals } = await load("bench/references/report.ts");
const { figuresOf } = await load("bench/references/figures.ts");

async function installPeer() {
  await mkdir(photoFolder, { recursive: true });
  if (existsSync(peerFile)) return;
  await writeFile(join(cache, "package.json"), "{}");
  const { code, output } = await runNpm(["install", "--prefix", cache, `${peer}@${peerVersion}`], {
    quietly: true,
  });
  if (code !== 0) throw new Error(`${peer} could not be installed:\n${output}`);
}

async function serve() {
  const served = await servePage("references");
  await writeFile(join(served.outDir, `${peer}.js`), await readFile(peerFile));
  return served;
}

/** The page's process; where its memory can't be read, that column stays empty. */
async function memoryOf(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const ids = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  const read = async (id) => {
    const status = await readFile(`/proc/${id}/status`, "utf8").catch(() => "");
    return 1024 * Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0);
  };
  return async () => (await Promise.all(ids.map(read))).reduce((sum, bytes) => sum + bytes, 0);
}

async function watchMemory(browser) {
  const read = await memoryOf(browser);
  const before = await read();
  let most = before;
  const timer = setInterval(async () => (most = Math.max(most, await read())), 20);
  return () => {
    clearInterval(timer);
    return before === 0 ? undefined : most - before;
  };
}

async function photos(url) {
  const names = Array.from({ length: 16 }, (_, index) => `photo-${index + 1}.jpg`);
  if ((await readdir(photoFolder)).length < names.length)
    await inBrowser(url, async (tab) => {
      for (const [seed, name] of names.entries()) {
        const base64 = await tab.evaluate(async (seed) => {
          const bytes = new Uint8Array(await (await window.bench.paintPhoto(seed + 1)).arrayBuffer());
          let text = "";
          for (let at = 0; at < bytes.length; at += 32_768)
            text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
          return btoa(text);
        }, seed);
        await writeFile(join(photoFolder, name), Buffer.from(base64, "base64"));
      }
    });
  return names.map((name) => join(photoFolder, name));
}

/** How long each task held the page's main thread, in milliseconds of its own computing: other programs don't count. */
function tasksIn(trace) {
  const { traceEvents } = JSON.parse(trace);
  const isMain = ({ name, args }) => name === "thread_name" && args.name === "CrRendererMain";
  const mains = new Set(traceEvents.filter(isMain).map(({ pid, tid }) => `${pid} ${tid}`));
  return traceEvents
    .filter(({ name, pid, tid }) => name === "RunTask" && mains.has(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000);
}

const run = (url, files, name) =>
  inBrowser(url, async (tab, browser) => {
    if (name.startsWith(peer)) await tab.addScriptTag({ url: `/${peer}.js` });
    await tab.setInputFiles("#photos", files);
    const stop = await watchMemory(browser);
    await browser.startTracing(tab, { categories: ["disabled-by-default-devtools.timeline", "__metadata"] });
    const figures = await tab.evaluate((name) => window.bench.run(name), name);
    const memory = stop();
    const tasks = tasksIn((await browser.stopTracing()).toString());
    const long = tasks.filter((ms) => ms > 50);
    return { name, ...figures, memory, longTasks: long.length, longestMs: Math.max(...tasks) };
  });

/** The quickest run, by its first picture: the one that other programs disturbed least. */
async function quickest(url, files, name, runs) {
  const rows = [];
  for (let count = 0; count < runs; count += 1) rows.push(await run(url, files, name));
  return rows.sort((a, b) => a.firstMs - b.firstMs)[0];
}

await installPeer();
const { url, close } = await serve();
const files = await photos(url);
const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
/** How long one photo takes just now: the machine may have other things to do. */
const measureMachine = () =>
  inBrowser(url, async (tab, browser) => {
    await tab.setInputFiles("#photos", files);
    const decodeMs = await tab.evaluate(() => window.bench.decodeMs());
    return {
      decodeMs,
      browserVersion: browser.version(),
      names: await tab.evaluate(() => window.bench.names),
    };
  });
const before = await measureMachine();
const { names, browserVersion } = before;
const rows = [];
for (const name of names) rows.push(await quickest(url, files, name, Number(values.runs)));
const after = await measureMachine();
const decodeMs = (before.decodeMs + after.decodeMs) / 2;
await close();

const { name, version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
const versions = `${name} ${version}, ${peer} ${peerVersion}, Chromium ${browserVersion}`;
const chosen = sizes.reduce((sum, size) => sum + size, 0);
const circumstances = { versions, date: values.date, runs: Number(values.runs), chosen, decodeMs };
const file = join(root, "bench", "REFERENCES.md");
const markdown = await format(report(rows, circumstances), {
  ...(await resolveConfig(file)),
  parser: "markdown",
});
await writeFile(file, markdown);
console.log(markdown);
process.send?.({
  figures: figuresOf(rows, circumstances),
  versions: [`${peer} ${peerVersion}`, `Chromium ${browserVersion}`],
});
process.exitCode = missedGoals(rows, circumstances).length > 0 ? 1 : 0;
