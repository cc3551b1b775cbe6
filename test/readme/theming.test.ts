import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../support/root";
import { blocksOf, readme } from "./support/readBlocks";

const tokens = readFileSync(join(root, "src/styles/tokens.css"), "utf8");
const themesSheet = readFileSync(join(root, "src/styles/themes.css"), "utf8");
const [css] = blocksOf("css");
const [html] = blocksOf("html");

it("sets only tokens that exist", () => {
  const set = [...(css?.code ?? "").matchAll(/^\s+(--[\w-]+):/gm)].map(([, name = ""]) => name);
  expect(set.length).toBeGreaterThan(0);
  expect(set.filter((name) => !tokens.includes(`${name}: `))).toEqual([]);
});

it("names the layer of all tokens, and a file that users of the package have", () => {
  expect(readme).toContain("the first rule of\n`node_modules/gptimagehub-react/dist/styles.css`");
  expect(readme).not.toMatch(/`src\//);
  expect(tokens).toContain("@layer gih");
  expect([...tokens.matchAll(/^ {4}(--[\w-]+):/gm)].every(([, name]) => name?.startsWith("--gih-"))).toBe(
    true,
  );
});

it("names the themes that exist", () => {
  const themes = [...themesSheet.matchAll(/data-gih-theme="(\w+)"/g)].map(([, name = ""]) => name);
  expect(themes.toSorted()).toEqual(["auto", "dark", "light"]);
  expect(readme).toContain("`data-gih-theme` with `light`, `dark` or `auto`");
  const [, chosen = ""] = /data-gih-theme="(\w+)"/.exec(html?.code ?? "") ?? [];
  expect(themes).toContain(chosen);
});

it("names the densities that exist", () => {
  const sheet = readFileSync(join(root, "src/styles/density.css"), "utf8");
  const densities = [...sheet.matchAll(/data-gih-density="(\w+)"/g)].map(([, name = ""]) => name);
  expect(readme).toContain(
    `\`data-gih-density\` with ${densities.map((name) => `\`${name}\``).join(" or ")}`,
  );
});
