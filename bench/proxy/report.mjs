const table = (head, rows) =>
  [head, head.map((_, at) => (at === 0 ? "---" : "---:")), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");

const getTable = (rows) =>
  table(
    [
      "Through",
      "Requests/s",
      "Of the bare one",
      "CPU per request",
      "As many by CPU",
      "p99 at 32",
      "p50 alone",
      "Failed",
    ],
    rows.map(({ title, perSecond, ofBare, cpu, ofBareByCpu, p99, alone, failed }) => [
      title,
      perSecond.toFixed(0),
      ofBare.toFixed(2),
      `${cpu.toFixed(0)} µs`,
      ofBareByCpu.toFixed(2),
      `${(p99 / 1000).toFixed(1)} ms`,
      `${(alone / 1000).toFixed(2)} ms`,
      failed,
    ]),
  );

const uploadTable = (rows) =>
  table(
    ["Through", "Answered 2xx", "Arrived whole, with length", "Memory grew by", "Took"],
    rows.map(({ title, accepted, identical, count, growth, seconds }) => [
      title,
      `${accepted} of ${count}`,
      `${identical} of ${count}`,
      `${growth.toFixed(0)} MiB`,
      `${seconds.toFixed(1)} s`,
    ]),
  );

/** What was measured, as Markdown. */
export const report = (
  { gets, uploads, goals },
  { command, versions, date, rounds, load },
) => `# The proxy, measured

Written by \`${command}\` on ${date} with ${versions}.

One run on one machine of ${load}, everybody in turn, ${rounds} rounds; each number is the median of its rounds, each ratio the median
of the ratios within a round. Every server is a process of its own; the service behind them is a small \`node:http\` server. This proxy
asks who calls, signs ids, and keeps a ledger in memory; the bare one checks nothing and is the limit of what to hope for.
32 connections ask at once, then one alone. "As many by CPU" is how many requests it answers for the CPU time that the bare one takes for one:
unlike requests per second, that hardly depends on what else the machine does at the time.

## Credits, a small JSON answer

${getTable(gets.credits)}

## One generation, whose id is signed

Polls ask for the same id again and again, and so does this: its signature is proven once.

${getTable(gets.generation)}

## ${uploads.fast[0].count} uploads of 50 MB at once

Each is a form with one file. Arrived whole means that the service got the file byte for byte, under a \`content-length\`.

${uploadTable(uploads.fast)}

To a service that reads 10 MB/s per connection:

${uploadTable(uploads.slow)}

## Goals

${table(
  ["Goal", "Bound", "Measured", ""],
  goals.map(({ what, goal, is, met, by }) => [what, goal, is, met ? "met" : `missed by ${by}`]),
)}
`;
