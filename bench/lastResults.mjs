import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../scripts/run.mjs";

/** Where the figures of the last whole run are kept, for the next one to be held beside. */
export const resultsFile = join(root, "bench/results.json");

/** The figures of the last run, by part; nothing where there was none. */
export async function lastResults() {
  try {
    return JSON.parse(await readFile(resultsFile, "utf8"));
  } catch {
    return {};
  }
}
