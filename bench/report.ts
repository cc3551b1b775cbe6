import type { Measured } from "./measure";
import { missedBy, type Row } from "./polling";

/** Where and when it was measured. */
export interface Circumstances {
  readonly command: string;
  readonly versions: string;
  readonly date: string;
  readonly jobs: number;
  readonly seed: number;
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const plain = (value: number) => value.toFixed(1);

const columns: readonly (readonly [title: string, what: keyof Measured, write: (value: number) => string])[] =
  [
    ["Polls per job", "pollsPerJob", plain],
    ["Mean overshoot", "meanOvershootMs", seconds],
    ["p95 overshoot", "p95OvershootMs", seconds],
    ["p95, of the job", "p95OfJob", percent],
    ["Busiest second", "busiestSecond", String],
    ["Sustained per second", "sustainedPerSecond", plain],
  ];

const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

function lineOf({ name, measured, goals }: Row): string {
  const cells = columns.map(([, what, write]) => {
    const goal = goals[what];
    return write(measured[what]) + (goal === undefined ? "" : ` (≤ ${write(goal)})`);
  });
  return line([name, ...cells]);
}

/** What was measured, as Markdown. */
export function report(rows: readonly Row[], { command, versions, date, jobs, seed }: Circumstances): string {
  const missed = rows.flatMap(missedBy);
  return `# Polling, measured

Written by \`${command}\` on ${date} with ${versions}: ${jobs} jobs per row, seed ${seed}.

Everything happens in virtual time, so these are counts, the same on every machine. A job takes a log-normal time (median
25 s, sigma 0.6 where nothing else is said, at most 800 s), a round trip 100 ms. Overshoot is the time from the end of a job
until the page knows; polls per second are sustained over the busiest minute, beyond a burst of 5. The journal is the real one, and learns from what it saw itself: 50 jobs before the first that counts.
Goals stand in brackets. The first row is what the API's usual client does; a poll that brings the images needs no second request.

${line(["How", ...columns.map(([title]) => title)])}
${line(["---", ...columns.map(() => "---:")])}
${rows.map(lineOf).join("\n")}

${missed.length === 0 ? "Every goal is met." : missed.map((goal) => `- Missed: ${goal}`).join("\n")}
`;
}
