import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSources } from "../architecture/readSources";
import type { ScannedSource } from "../architecture/scanSource";
import { createWorkFolder } from "../support/createWorkFolder";
import { languages } from "../../scripts/packedCatalogues";
import { root } from "../support/root";
import { installPackage } from "./support/packPackage";
import { listFiles, reachableFrom, readModules } from "./support/readDist";
import { runProgram } from "./support/startProgram";

interface Manifest {
  exports: Record<string, string | { types: string; default: string }>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
}

const browserEntries = ["index", "parts", "client", "query", ...languages.map((tag) => `locales/${tag}`)];

let folder: Awaited<ReturnType<typeof createWorkFolder>>;
let tarball: string;
let installed: string;
let files: string[];
let modules: Map<string, ScannedSource>;
let manifest: Manifest;

const read = (path: string) => readFileSync(join(installed, path), "utf8");
const inBrowser = () =>
  reachableFrom(
    modules,
    browserEntries.map((name) => `dist/${name}.js`),
  );

beforeAll(async () => {
  folder = await createWorkFolder("tarball");
  ({ tarball, installed } = await installPackage(folder.path));
  files = listFiles(installed);
  modules = readModules(installed);
  manifest = JSON.parse(read("package.json")) as Manifest;
}, 120_000);

afterAll(() => folder.remove());

describe("the tarball", () => {
  it("holds the build, the documents and nothing else", () => {
    const documents = ["CHANGELOG.md", "LICENSE", "README.md", "llms-full.txt", "package.json"];
    expect(files.filter((path) => !path.startsWith("dist/"))).toEqual(documents);
    const built = /^dist\/(?!cli\/page\/)[\w/-]+\.(js|js\.map|d\.ts|css|css\.map)$/;
    const page = /^dist\/cli\/page\/(index\.html|[\w-]+\.(js|css))$/;
    const others = files.filter((path) => path.startsWith("dist/") && !built.test(path) && !page.test(path));
    expect(others).toEqual([]);
  });

  it("has a file with types behind every export", () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === "string" ? [target] : [target.types, target.default],
    );
    const paths = targets.flatMap((target) =>
      target.includes("*") ? languages.map((tag) => target.replace("*", tag)) : [target],
    );
    expect(paths.filter((path) => !files.includes(path.replace("./", "")))).toEqual([]);
  });

  it("names no folder of the machine that built it", () => {
    const machine = [root, homedir(), "file:///"].filter((path) => path.length > 1);
    const leaks = files.filter((path) => machine.some((name) => read(path).includes(name)));
    expect(leaks).toEqual([]);
  });

  it("imports only what it depends on", () => {
    const declared = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
    const undeclared = [...modules.values()].flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => !/^(\.|node:)/.test(specifier))
        .filter(
          ({ specifier }) => !declared.some((name) => specifier === name || specifier.startsWith(`${name}/`)),
        )
        .map(({ specifier }) => `${path} imports ${specifier}`),
    );
    expect(undeclared).toEqual([]);
  });

  it("loads in Node through every JavaScript export", async () => {
    const names = Object.keys(manifest.exports)
      .filter((name) => !/\.(css|json)$/.test(name))
      .map((name) => name.replace("*", "pl").replace(".", "gptimagehub-react"));
    const program = names.map((name) => `await import(${JSON.stringify(name)});`).join("\n");
    await expect(runProgram(["--input-type=module", "--eval", program], { cwd: folder.path })).resolves.toBe(
      "",
    );
  });

  it("passes publint", async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  it("passes attw for ESM", async () => {
    const cli = join(root, "node_modules/@arethetypeswrong/cli/dist/index.js");
    await expect(
      runProgram([cli, tarball, "--config-path", join(root, ".attw.json"), "--no-emoji"], {
        cwd: folder.path,
      }),
    ).resolves.toContain("OK (ESM)");
  }, 240_000);
});

describe("what reaches a browser", () => {
  it('is marked "use client" in the React entry point and in the namespaces of parts, and nowhere else', () => {
    const marked = [...modules.values()].filter(({ text }) => /^\s*["']use client["']/m.test(text));
    const paths = marked.map(({ path }) => path).toSorted();
    const namespaces = files.filter((path) => /^dist\/components\/[\w-]+\/parts\.js$/.test(path));
    expect(namespaces.length).toBeGreaterThan(0);
    expect(paths).toEqual(["dist/fakePanel.js", "dist/index.js", ...namespaces].toSorted());
    for (const path of paths) expect(read(path)).toMatch(/^["']use client["'];/);
  });

  it("creates each React context once, however many entry points are imported", () => {
    const contextsIn = (texts: string[]) =>
      texts.flatMap((text) => [...text.matchAll(/(?<!function )\bcreateContext\d*(<[^(]*)?\(/g)]).length;
    const built = contextsIn([...modules.values()].map(({ text }) => text));
    expect(built).toBeGreaterThan(0);
    expect(built).toBe(contextsIn(readSources().map(({ text }) => text)));
  });

  it("has no Authorization header and handles no key", () => {
    const secret = /authorization|bearer|gih_live|GPT_IMAGE_HUB_API_KEY|apiKey\s*[:=,)]/i;
    const found = [...inBrowser().values()].filter(({ text }) => secret.test(text));
    expect(found.map(({ path }) => path)).toEqual([]);
    expect(secret.test(read("dist/proxy/index.js")), "the pattern finds the proxy's key").toBe(true);
  });

  it("has neither the fake nor its panel, which come along with their own entries alone", () => {
    const others = ["index", "parts", "client", "query"].map((name) => `dist/${name}.js`);
    const paths = [...reachableFrom(modules, others).keys()];
    expect(paths.filter((path) => /^dist\/(panel\/|fake)/.test(path))).toEqual([]);
    expect(
      [...reachableFrom(modules, ["dist/fake.js"]).keys()].filter((path) => path.includes("panel")),
    ).toEqual([]);
  });

  it("uses no module of Node", () => {
    const found = [...inBrowser().values()].filter(({ imports }) =>
      imports.some(({ specifier }) => specifier.startsWith("node:")),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it("brings its look in one layer, all tokens first", () => {
    const styles = read("dist/styles.css");
    const [first = ""] = /^@supports [^]*?@layer gih \{[^]*?\}/m.exec(styles) ?? [];
    const setIn = (text: string) => new Set([...text.matchAll(/(?<=^\s*)--gih-[\w-]+(?=:)/gm)].map(String));
    expect(setIn(first)).toEqual(setIn(readFileSync(join(root, "src/styles/tokens.css"), "utf8")));
    expect(setIn(first).size).toBeGreaterThan(0);
  });
});
