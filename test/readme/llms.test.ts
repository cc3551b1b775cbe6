import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { writeLlms } from "../../scripts/llms/writeLlms.mjs";
import { root } from "../support/root";

const documents = writeLlms();

it.each(Object.entries(documents))("%s is what the documents say", (name, text) => {
  const remedy = "The documents have changed: `npm run llms` writes llms.txt and llms-full.txt anew.";
  expect(readFileSync(join(root, name), "utf8"), remedy).toBe(text);
});

it("llms.txt says something of each section and each import, and leads to files that exist", () => {
  const links = [...documents["llms.txt"].matchAll(/^- \[(.+)\]\(([^)]+)\)(?:: (.+))?$/gm)];
  expect(links.length).toBeGreaterThan(20);
  const missing = links.filter(([, , target = ""]) => !existsSync(join(root, target.replace(/#.*/, ""))));
  expect(missing.map(([line]) => line)).toEqual([]);
  const unsaid = links.filter(([, , target = "", words]) => /^(README|etc)/.test(target) && !words);
  expect(unsaid.map(([line]) => line)).toEqual([]);
});
