import { isSettled } from "../contract/GenerationEntry";
import type { GenerationStatus } from "../contract/generationSchema";
import type { ImageHubError } from "../contract/ImageHubError";
import type { Clock } from "../utils/Clock";
import type { Change } from "./createBook";
import type { EntryStore } from "./createEntryStore";
import type { ImageHubEvent } from "./ImageHubEvent";

/** Tells the app what happens to the submissions of this page. */
export interface Teller {
  /** Tells what a change means, where it began here. */
  changed(change: Change): void;
  /** Tells that the service has said how a submission stands. */
  polled(key: string, status: GenerationStatus): void;
  /** Tells that something about a submission failed; of each error once. */
  failed(key: string, error: ImageHubError): void;
}

/** What is only heard of: from storage, another tab or the proxy's history. */
const hearsay: readonly string[] = ["adopted", "listed"];

/** Creates it for a callback that may be missing. */
export function createTeller(
  onEvent: ((event: ImageHubEvent) => void) | undefined,
  store: Pick<EntryStore, "find">,
  clock: Clock,
): Teller {
  const told = new WeakSet<ImageHubError>();

  function tell(
    key: string,
    what:
      | Pick<Extract<ImageHubEvent, { type: "polled" }>, "type" | "status">
      | Pick<Extract<ImageHubEvent, { type: "error" }>, "type" | "error">
      | { type: "submitted" | "accepted" | "settled" },
  ) {
    const entry = onEvent && store.find(key);
    if (!entry) return;
    const at = new Date(clock.now()).toISOString();
    // A clock that was set back makes it new.
    const elapsedMs = Math.max(0, Date.parse(at) - Date.parse(entry.submittedAt));
    onEvent({ ...what, entry, at, elapsedMs });
  }

  function failed(key: string, error: ImageHubError) {
    if (told.has(error)) return;
    told.add(error);
    tell(key, { type: "error", error });
  }

  return {
    changed({ before, entry, event }) {
      if (hearsay.includes(event.type)) return;
      const { key, error } = entry;
      if (!before) tell(key, { type: "submitted" });
      if (before && before.id === undefined && entry.id !== undefined) tell(key, { type: "accepted" });
      if (!before || isSettled(before.state) || !isSettled(entry.state)) return;
      if (error) failed(key, error);
      tell(key, { type: "settled" });
    },
    polled: (key, status) => tell(key, { type: "polled", status }),
    failed,
  };
}
