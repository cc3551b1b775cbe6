import { afterAll } from "vitest";
import { createBlockFolder } from "./support/createBlockFolder";

// The README's examples are test files: loading them here defines their tests.
const folder = await createBlockFolder();
await folder.load("Postcard.test.tsx");
await folder.load("recipe.test.ts");
afterAll(() => folder.remove());
