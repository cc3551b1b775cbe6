import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../support/root";
import { blockOf } from "./support/readBlocks";

it.each([
  ["App.tsx", "vite-app/src/App.tsx", "a Vite app"],
  ["main.tsx", "vite-app/src/main.tsx", "a Vite app"],
  ["app/api/image-hub/[...path]/route.ts", "next-app/app/api/image-hub/[...path]/route.ts", "a Next app"],
  ["app/studio.tsx", "next-app/app/studio.tsx", "a Next app"],
  ["app/providers.tsx", "next-app/app/providers.tsx", "a Next app"],
  ["app/page.tsx", "next-app/app/page.tsx", "a Next app"],
])("%s is the very file %s that %s is built with", (name, path) => {
  const fixture = readFileSync(join(root, "test/package/fixtures", path), "utf8");
  expect(blockOf(name).code).toBe(`// ${name}\n${fixture}`);
});
