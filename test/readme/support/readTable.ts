import { prose } from "./readBlocks";

const cellsOf = (line: string) =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The rows of the one table whose first column has this heading, as cells. @throws Error when there is no such table. */
export function readTable(heading: string): string[][] {
  const lines = prose.split("\n");
  const start = lines.findIndex((line) => cellsOf(line)[0] === heading);
  if (start < 0) throw new Error(`README.md has no table that begins with ${heading}.`);
  const rest = lines.slice(start + 2);
  const end = rest.findIndex((line) => !line.startsWith("|"));
  return rest.slice(0, end < 0 ? undefined : end).map(cellsOf);
}

/** The first cells of a table, without their backticks. */
export const namesIn = (heading: string): string[] =>
  readTable(heading).map(([cell = ""]) => cell.replaceAll("`", ""));
