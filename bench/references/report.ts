import type { DropFigures } from "./measureDrop";

/** One way of taking photos, measured. */
export interface Row extends DropFigures {
  readonly name: string;
  /** How many tasks computed for more than 50 ms on the page's main thread. */
  readonly longTasks: number;
  /** The longest task there. */
  readonly longestMs: number;
  /** The most memory of the page's process above what it had before, in bytes; absent where it can't be read. */
  readonly memory?: number | undefined;
}

/** Where and when it was measured. */
export interface Circumstances {
  readonly versions: string;
  readonly date: string;
  /** How often each way was run. */
  readonly runs: number;
  /** How many bytes were chosen. */
  readonly chosen: number;
  /** How long one photo takes to decode, in milliseconds. */
  readonly decodeMs: number;
}

/** What a desktop of these years needs for one photo: the factor of a machine is how much longer it takes. */
const usualDecodeMs = 75;

/** Without a worker there is nothing to promise. */
export const isOurs = ({ name }: Row) => name.startsWith("ReferenceDropzone") && !name.includes("forbidden");
const milliseconds = (ms: number) => `${Math.round(ms)} ms`;
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;
export const savedBy = (row: Row, chosen: number) => 1 - row.bytes / chosen;

/** The most that a row of ours may take on this machine. */
export const goalsFor = ({ decodeMs }: Circumstances) => ({
  firstMs: Math.ceil(300 * Math.max(1, decodeMs / usualDecodeMs)),
  longTasks: 1,
  bitmaps: 2,
});

/** Each goal that a row of ours misses, in words. */
export function missedGoals(rows: readonly Row[], circumstances: Circumstances): string[] {
  const { chosen } = circumstances;
  const { firstMs: first } = goalsFor(circumstances);
  return rows
    .filter(isOurs)
    .flatMap((row) => [
      ...(row.firstMs > first
        ? [`${row.name}: first picture ${milliseconds(row.firstMs)} > ${milliseconds(first)}`]
        : []),
      ...(row.longTasks > 1 ? [`${row.name}: ${row.longTasks} long tasks > 1`] : []),
      ...(row.bitmaps > 2 ? [`${row.name}: ${row.bitmaps} decoded photos > 2`] : []),
      ...(row.name.includes("2048") && savedBy(row, chosen) < 0.8
        ? [`${row.name}: ${Math.round(savedBy(row, chosen) * 100)} % saved < 80 %`]
        : []),
    ]);
}

const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

const lineOf = (row: Row, chosen: number) =>
  line([
    row.name,
    milliseconds(row.firstMs),
    milliseconds(row.allMs),
    milliseconds(row.doneMs),
    `${row.longTasks} (${milliseconds(row.longestMs)})`,
    row.bitmaps === 0 ? "–" : String(row.bitmaps),
    row.memory === undefined ? "–" : megabytes(row.memory),
    row.bytes === chosen ? "–" : `${(savedBy(row, chosen) * 100).toFixed(0)} %`,
  ]);

const titles = [
  "How",
  "First picture",
  "All",
  "Ready",
  "Long tasks (longest task)",
  "Decoded photos at a time",
];

/** What was measured, as Markdown. */
export function report(rows: readonly Row[], circumstances: Circumstances): string {
  const { versions, date, runs, chosen, decodeMs } = circumstances;
  const factor = Math.max(1, decodeMs / usualDecodeMs);
  const missed = missedGoals(rows, circumstances);
  return `# Reference images, measured

Written by \`npm run bench:references\` on ${date} with ${versions}. Sixteen JPEGs of 12 megapixels with the detail and the grain of a
camera's (${megabytes(chosen)} together) are dropped at once, each way in a browser of its own; the quickest of ${runs} runs.

Times count from the drop, half a second after the drag came over the page. A picture counts when it is decoded and painted, _ready_ is when everything could be sent. A long task computes
for more than 50 ms on the main thread, not counting the time that other programs take from it. Decoded photos are the full bitmaps that scripts of the page and its workers hold at a time, 48 MB
each; what the browser decodes for an \`<img>\` of its own is not among them, but shows in the memory of the page's process.

One photo takes ${milliseconds(decodeMs)} to decode here, so the factor of this machine is ${factor.toFixed(1)} (${usualDecodeMs} ms is 1).
Goals for \`ReferenceDropzone\`: first picture ≤ 300 ms × factor = ${milliseconds(300 * factor)}, long tasks ≤ 1, decoded photos ≤ 2 (one, where there are two cores),
at 2048 px ≥ 80 % saved. Where workers are forbidden, nothing is promised
but the memory.

${line([...titles, "Peak memory", "Saved"])}
${line(["---", ...titles.map(() => "---:"), "---:"])}
${rows.map((row) => lineOf(row, chosen)).join("\n")}

${missed.length === 0 ? "Every goal is met." : missed.map((goal) => `- Missed: ${goal}`).join("\n")}
`;
}
