import { readdirSync, readFileSync } from "node:fs";
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

const read = (path: string) => readFileSync(join(root, path), "utf8");

/** The whole README. */
export const readme = read("README.md");

const fence = /^```(\S*)\n([^]*?)^```$/gm;

const blocksIn = (text: string): Block[] =>
  [...text.matchAll(fence)].map(([, language = "", code = ""]) => ({
    language,
    code,
    file: /^\/\/ (\S+\.tsx?)\n/.exec(code)?.[1],
  }));

/** The guides beside the README, by their paths. */
export const guides: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => [`docs/${name}`, read(`docs/${name}`)]),
);

/** Every fenced block of the README and then of the guides, in order. */
const blocks: readonly Block[] = [readme, ...Object.values(guides)].flatMap(blocksIn);

/** A document without its blocks. */
export const proseOf = (text: string): string => text.replace(fence, "");

/** The README without its blocks. */
export const prose = proseOf(readme);

/** The blocks of one or more languages. */
export const blocksOf = (...languages: string[]): Block[] =>
  blocks.filter(({ language }) => languages.includes(language));

/** The one block that names a file. @throws Error when none does, or several do. */
export function blockOf(file: string): Block {
  const [block, ...others] = blocks.filter((candidate) => candidate.file === file);
  if (!block || others.length > 0) throw new Error(`The documents have not exactly one block for ${file}.`);
  return block;
}
