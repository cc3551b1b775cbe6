import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../cli/support";
import { root } from "../support/root";
import { blockOf, blocksOf, prose, readme } from "./support/readBlocks";
import { namesIn } from "./support/readTable";

interface Manifest {
  name: string;
  version: string;
  bin: Record<string, string>;
  engines: { node: string };
  scripts: Record<string, string>;
  peerDependencies: Record<string, string>;
  peerDependenciesMeta: Record<string, { optional: boolean }>;
}

const read = (path: string) => readFileSync(join(root, path), "utf8");
const manifest = JSON.parse(read("package.json")) as Manifest;
const commands = blocksOf("sh").flatMap(({ code }) => code.trim().split("\n"));
const slug = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, "")
    .replaceAll(" ", "-");

describe("the commands of the README", () => {
  it("are npm's own, scripts of the package, or its own command", async () => {
    const own = ["install", "pack"];
    const called = commands.filter((command) => command.startsWith("npx "));
    for (const command of called) {
      const [, name, verb = ""] = command.split(" ");
      expect(Object.keys(manifest.bin)).toContain(name);
      expect(await run([verb, "--help"])).toContain(`Usage: ${name} ${verb}`);
    }
    const unknown = commands.filter((command) => {
      const [npm, verb = "", script = ""] = command.split(" ");
      if (npm === "npx") return !called.includes(command);
      return npm !== "npm" || !(own.includes(verb) || (verb === "run" ? script : verb) in manifest.scripts);
    });
    expect(commands.length).toBeGreaterThan(3);
    expect(unknown).toEqual([]);
  });

  it("pack what was built, under the name that is installed then", () => {
    expect(manifest.scripts).toHaveProperty("prepack", "npm run build");
    const tarball = `${manifest.name}-${manifest.version}.tgz`;
    expect(commands.find((command) => command.includes(".tgz"))).toContain(`/${tarball} `);
  });

  it("install every peer that an app with React does not have", () => {
    const optional = Object.keys(manifest.peerDependenciesMeta);
    const peers = Object.keys(manifest.peerDependencies).filter(
      (name) => !/^react(-dom)?$/.test(name) && !optional.includes(name),
    );
    expect(
      commands
        .find((command) => command.includes(".tgz"))
        ?.split(" ")
        .slice(3),
    ).toEqual(peers);
  });

  it("install what the example of a test imports, what that needs, and its environment", () => {
    const { code } = blockOf("Postcard.test.tsx");
    const imported = [...code.matchAll(/from "((?:@[\w-]+\/)?[a-z][\w-]*)"/g)].map(([, name = ""]) => name);
    const peersOf = (name: string) =>
      Object.keys(
        (JSON.parse(read(`node_modules/${name}/package.json`)) as Partial<Manifest>).peerDependencies ?? {},
      );
    const tools = imported.filter((name) => name !== manifest.name);
    const peers = tools.flatMap(peersOf).filter((name) => name.startsWith("@testing-library/"));
    const environment = /@vitest-environment (\w+)/.exec(code)?.[1] ?? "";
    const command =
      commands
        .find((line) => line.includes("--save-dev"))
        ?.split(" ")
        .slice(3) ?? [];
    expect(command.toSorted()).toEqual([...new Set([...tools, ...peers, environment])].toSorted());
  });

  it("need the Node that package.json names", () => {
    expect(readme).toContain(`Node ${manifest.engines.node.replace(">=", "")} or newer`);
  });

  it("read the variables of the table", () => {
    const source = read("src/cli/openService.ts") + read("scripts/start.mjs");
    expect(namesIn("Variable").filter((name) => !source.includes(name))).toEqual([]);
    expect(read("scripts/start.mjs")).toContain('"5173"');
  });
});

describe("the links of the README", () => {
  const links = [...prose.matchAll(/\]\(([^)]+)\)/g)].map(([, target = ""]) => target);

  it("lead to headings that exist", () => {
    const headings = [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => `#${slug(heading)}`);
    expect(links.filter((link) => link.startsWith("#") && !headings.includes(link))).toEqual([]);
  });

  it("lead to files that exist", () => {
    const paths = links.filter((link) => !/^(#|https:)/.test(link));
    expect(paths).toContain("LICENSE");
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it("show a screenshot that loads quickly", () => {
    const image = join(root, "docs/studio.png");
    expect(readFileSync(image).subarray(1, 4).toString()).toBe("PNG");
    expect(statSync(image).size).toBeLessThan(400_000);
  });

  it("name a licence that is the package's", () => {
    expect(prose).toContain("[MIT](LICENSE)");
    expect(read("LICENSE")).toContain("MIT License");
  });
});
