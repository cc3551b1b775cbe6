import type { ImageHubEvent } from "../journal/ImageHubEvent";

/** Options of {@link debugTimeline}. */
export interface DebugTimelineOptions {
  /** Takes one timeline, a text of several lines. Default: `console.info`. */
  print?: ((timeline: string) => void) | undefined;
}

// oxlint-disable-next-line no-console -- printing there is what it is for
const printInConsole = (timeline: string) => console.info(timeline);

/**
 * An `onEvent` for the provider that prints a readable timeline of each generation once it has settled. Keep it in a constant;
 * an app that does not import it does not pay for it.
 */
export function debugTimeline({ print = printInConsole }: DebugTimelineOptions = {}): (
  event: ImageHubEvent,
) => void {
  const underWay = new Map<string, ImageHubEvent[]>();
  return (event) => {
    const { key } = event.entry;
    const events = [...(underWay.get(key) ?? []), event];
    underWay.set(key, events);
    if (event.type !== "settled") return;
    underWay.delete(key);
    void import("./writeTimeline").then(({ writeTimeline }) => print(writeTimeline(events)));
  };
}
