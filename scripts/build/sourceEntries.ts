import { readdirSync, readFileSync } from "node:fs";
import { languages } from "../packedCatalogues";

/** These run on servers or in tests, which load files one by one: each is built into few of them. */
export const bundled = /^(proxy|fake)(\/|\.ts$)/;

/** What is built of a source, without its extension: catalogues have a public address of their own. */
export const outputOf = (source: string): string => {
  const [, language = ""] = /^messages\/([\w-]+)\.ts$/.exec(source) ?? [];
  return languages.includes(language) ? `locales/${language}` : source.replace(/\.tsx?$/, "");
};

/** The texts of packed catalogues are part of the catalogue itself. */
const isPacked = (source: string) => /^messages\/(?!en\/)[\w-]+\//.test(source);

/** Types leave nothing behind; a worker exports nothing. */
const hasCode = (source: string, text: string) =>
  source.endsWith("Worker.ts") || /^export (?!type |interface )/m.test(text);

/** Every module that browsers load, by what is built of it. */
export function sourceEntries(folder: string): Record<string, string> {
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /(?<!\.d)\.tsx?$/.test(path) && !bundled.test(path) && !isPacked(path))
    .filter((path) => hasCode(path, readFileSync(`${folder}/${path}`, "utf8")));
  return Object.fromEntries(sources.toSorted().map((source) => [outputOf(source), `${folder}/${source}`]));
}
