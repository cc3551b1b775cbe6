// npm run api: writes etc/*.api.md, the public interface as it is published, for reviews to show what a change does to it.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeReports } from "./api/writeReports.mjs";
import { root } from "./run.mjs";

const folder = join(root, "etc");
await rm(folder, { recursive: true, force: true });
await mkdir(folder);
for (const [name, text] of writeReports()) await writeFile(join(folder, name), text);
