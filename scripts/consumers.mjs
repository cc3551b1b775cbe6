// npm run consumers: builds apps of several frameworks with the packed package, and generates an image in each, in Chromium.
// What they need beyond this repository's packages comes from the npm registry, into a folder of its own under .package-test;
// an app whose packages can't be had is named and left out. Arguments name apps (npm run consumers -- next astro).
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ensureInstall } from "./ensureInstall.mjs";
import { root, runNode, runNpm } from "./run.mjs";

const { dependencies } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
const own = Object.entries(dependencies).map(([name, version]) => `${name}@${version}`);
const react = ["react@19.3.1", "react-dom@19.3.1", "@tanstack/react-query@5.108.0"];

/** The packages of each app, beside what is being tested and what that depends on. */
const consumers = {
  next: [...react, "next@16.4.5", "babel-plugin-react-compiler@1.0.0"],
  "react-18": ["react@18.3.1", "react-dom@18.3.1", "@tanstack/react-query@5.108.0"],
  "react-router": [
    ...react,
    "react-router@7.18.4",
    "@react-router/dev@7.18.4",
    "@react-router/node@7.18.4",
    "@react-router/serve@7.18.4",
    "isbot@5.2.3",
    "vite@8.3.8",
  ],
  astro: [...react, "astro@5.18.2", "@astrojs/react@4.4.2", "@astrojs/node@9.5.5"],
};

const flags = "--no-audit --no-fund --loglevel=error --no-package-lock --legacy-peer-deps --ignore-scripts";

/** Installs what an app needs, once; gives what went wrong. */
async function install(name) {
  const packages = [...own, ...consumers[name]];
  const folder = join(root, ".package-test", "packages", name);
  const done = join(folder, "installed.json");
  const wanted = JSON.stringify(packages);
  if (existsSync(done) && (await readFile(done, "utf8")) === wanted) return "";
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), '{"private":true}');
  const args = ["install", "--prefix", folder, "--engine-strict=false", ...flags.split(" "), ...packages];
  const { code, output } = await runNpm(args, { quietly: true });
  if (code !== 0) return output.trim().split("\n").slice(0, 3).join(" ");
  await writeFile(done, wanted);
  return "";
}

const named = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const unknown = named.filter((name) => !(name in consumers));
if (unknown.length > 0)
  throw new Error(`There is no app ${unknown.join(", ")}: ${Object.keys(consumers).join(", ")}`);

await ensureInstall();
if (!process.argv.includes("--built")) {
  const { code, output } = await runNpm(["run", "--silent", "build"], { quietly: true });
  if (code !== 0) throw new Error(output);
}
const ready = [];
for (const name of named.length > 0 ? named : Object.keys(consumers)) {
  const problem = await install(name);
  if (problem === "") ready.push(`test/consumers/${name}.test.ts`);
  else console.log(`NOT RUN ${name}: its packages could not be installed. ${problem}`);
}
const vitest = ["node_modules/vitest/vitest.mjs", "run", "--config", "vitest.consumers.config.ts", ...ready];
process.exitCode = ready.length === 0 ? 0 : (await runNode(vitest)).code;
