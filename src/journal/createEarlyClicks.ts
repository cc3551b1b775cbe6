import type { GenerationEntry } from "../contract/GenerationEntry";
import type { GenerationRequest } from "../contract/generationRequestSchema";
import type { ImageHubError } from "../contract/ImageHubError";
import type { Clock } from "../utils/Clock";
import { createUuid } from "../utils/createUuid";
import { createClicks } from "./createClicks";
import { createEntryStore, type EntryStore } from "./createEntryStore";
import type { EarlyClick } from "./createJournal";
import type { Page } from "./Page";
import type { SubmitOptions } from "./sendSubmission";
import { submitted } from "./submitted";

/** Clicks that came before the journal: on record here, and nothing of them is sent. */
export interface EarlyClicks {
  /** Their entries. */
  readonly store: EntryStore;
  /** Records a click; undefined for one that only repeats another. */
  record(request: GenerationRequest, options: SubmitOptions): { key: string; click: EarlyClick | undefined };
  /** Ends all of them, because there will be no journal. */
  fail(error: ImageHubError): void;
  /** Those that were ended so. */
  failed(): readonly GenerationEntry[];
  /** Lets go of the page. */
  close(): void;
}

/** Creates the record of early clicks, locked like all others. */
export function createEarlyClicks(clock: Clock, page: Page): EarlyClicks {
  const store = createEntryStore();
  const clicks = createClicks(clock.now);
  const stamp = () => new Date(clock.now()).toISOString();
  let visit: { left: AbortController; stop: () => void } | undefined;

  const close = () => {
    visit?.stop();
    visit = undefined;
  };
  /** Ends when the page is left: it sends nothing of what was clicked before when it is back. */
  function pageOfClick(): AbortSignal {
    const left = new AbortController();
    const leave = () => {
      close();
      left.abort();
    };
    visit ??= { left, stop: page.listen((said) => said === "leave" && leave()) };
    return visit.left.signal;
  }

  return {
    store,
    close,
    failed: () => store.list().filter(({ state }) => state === "failed"),
    record(request, { asked, parent }) {
      const repeated = clicks.repeated(request, store.list());
      const key = repeated?.key ?? createUuid();
      clicks.note(key);
      if (repeated) return { key, click: undefined };
      const at = stamp();
      store.put([submitted({ key, request, asked, parent, at })]);
      return { key, click: { key, at, page: pageOfClick() } };
    },
    fail(error) {
      const settledAt = stamp();
      const lost = store.list().filter(({ state }) => state === "submitting");
      store.put(lost.map((entry) => ({ ...entry, state: "failed", settledAt, error })));
    },
  };
}
