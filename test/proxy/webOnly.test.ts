import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";

const folder = new URL("../../src/proxy/", import.meta.url);

/** Every file that an entry brings along, with the modules that it imports. */
async function filesOf(entry: URL, seen = new Map<string, string>()): Promise<Map<string, string>> {
  if (seen.has(entry.href)) return seen;
  const source = await readFile(entry, "utf8");
  seen.set(entry.href, source);
  for (const [, path = ""] of source.matchAll(/from "(\.[^"]+)"/g))
    await filesOf(new URL(`${path}.ts`, entry), seen);
  return seen;
}

test.each([
  ["the proxy itself", "index.ts"],
  ["the ledger in Redis", "redis.ts"],
])("%s needs nothing of Node, so that it runs at the edge", async (_, entry) => {
  const files = await filesOf(new URL(entry, folder));
  expect(files.size).toBeGreaterThan(10);
  for (const [name, source] of files) {
    expect(source, name).not.toMatch(/from "node:|import\("|\bBuffer\b|\brequire\(/);
    expect(source, name).not.toMatch(/["']use client["']/);
  }
});

test("the adapter for Node brings along none of the proxy", async () => {
  const files = await filesOf(new URL("node.ts", folder));
  const names = [...files.keys()].map((href) => href.split("/").at(-1));
  expect(new Set(names)).toEqual(
    new Set([
      "node.ts",
      "bodyReadBefore.ts",
      "toNodeHandler.ts",
      "toWebRequest.ts",
      "sendWebResponse.ts",
      "LeanRequest.ts",
      "HeldAnswer.ts",
      "leanHandler.ts",
      "leaving.ts",
    ]),
  );
});
