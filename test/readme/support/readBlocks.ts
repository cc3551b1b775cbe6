import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../support/root";

/** One fenced block of code. */
export interface Block {
  /** The language after the fence. */
  readonly language: string;
  /** The code as written. */
  readonly code: string;
  /** The file that its first line names, as in `// App.tsx`. */
  readonly file: string | undefined;
}

/** The whole README. */
export const readme = readFileSync(join(root, "README.md"), "utf8");

const fence = /^```(\S*)\n([^]*?)^```$/gm;

/** Every fenced block of the README, in order. */
const blocks: readonly Block[] = [...readme.matchAll(fence)].map(([, language = "", code = ""]) => ({
  language,
  code,
  file: /^\/\/ (\S+\.tsx?)\n/.exec(code)?.[1],
}));

/** The README without its blocks. */
export const prose = readme.replace(fence, "");

/** The blocks of one or more languages. */
export const blocksOf = (...languages: string[]): Block[] =>
  blocks.filter(({ language }) => languages.includes(language));

/** The one block that names a file. @throws Error when none does, or several do. */
export function blockOf(file: string): Block {
  const [block, ...others] = blocks.filter((candidate) => candidate.file === file);
  if (!block || others.length > 0) throw new Error(`README.md has not exactly one block for ${file}.`);
  return block;
}
