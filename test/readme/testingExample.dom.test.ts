import { afterAll } from "vitest";
import { createBlockFolder } from "./support/createBlockFolder";

// The README's example is a test file: loading it here defines its tests.
const folder = await createBlockFolder();
await folder.load("Postcard.test.tsx");
afterAll(() => folder.remove());
