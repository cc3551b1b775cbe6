// npm run llms: writes llms.txt and llms-full.txt, the documentation for machines that read.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeLlms } from "./llms/writeLlms.mjs";
import { root } from "./run.mjs";

for (const [name, text] of Object.entries(writeLlms())) await writeFile(join(root, name), text);
