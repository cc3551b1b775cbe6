import type { ImageHubEvent } from "../journal/ImageHubEvent";

const longestPrompt = 60;

const timeOf = (ms: number) => (ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`);

const count = (amount: number, noun: string) => `${amount} ${noun}${amount === 1 ? "" : "s"}`;

const creditsOf = (credits: number | undefined, what: string) =>
  credits === undefined ? [] : [`${count(credits, "credit")} ${what}`];

function detailOf(event: ImageHubEvent): string {
  const { entry } = event;
  switch (event.type) {
    case "submitted":
      return [entry.request.model, ...creditsOf(entry.cost.asked, "asked")].join(", ");
    case "accepted":
      return entry.id ?? "";
    case "polled":
      return event.status;
    case "error":
      return `${event.error.code}: ${event.error.message}`;
    case "settled": {
      const { used, refunded } = entry.cost;
      const made = count(entry.images.length, "image");
      return [entry.state, made, ...creditsOf(used, "used"), ...creditsOf(refunded, "refunded")].join(", ");
    }
  }
}

function shorten(prompt: string): string {
  const line = prompt.replaceAll(/\s+/g, " ").trim();
  return line.length > longestPrompt ? `${line.slice(0, longestPrompt - 1)}…` : line;
}

/** Writes what happened to one submission, a line for each event; English, as it is for developers. */
export function writeTimeline(events: readonly ImageHubEvent[]): string {
  const last = events.at(-1);
  if (!last) return "";
  const { entry, elapsedMs } = last;
  const lines = events.map((event) => {
    const time = `+${timeOf(event.elapsedMs)}`.padStart(10);
    return `${time}  ${event.type.padEnd(9)}  ${detailOf(event)}`.trimEnd();
  });
  return [
    `[image-hub] ${entry.state} after ${timeOf(elapsedMs)}: “${shorten(entry.request.prompt)}”`,
    ...lines,
  ].join("\n");
}
