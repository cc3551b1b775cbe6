import type { GenerationEntry } from "../contract/GenerationEntry";
import type { GenerationRequest } from "../contract/generationRequestSchema";
import { createUuid } from "../utils/createUuid";
import type { Clock } from "../utils/Clock";
import { adoptionOf } from "./adoptionOf";
import { createBook, type Book } from "./createBook";
import { createClicks } from "./createClicks";
import { createEffects, type Effects } from "./createEffects";
import type { EntryStore } from "./createEntryStore";
import { createHistorySync } from "./createHistorySync";
import { createTeller } from "./createTeller";
import { createPresence } from "./createPresence";
import { createWakes } from "./createWakes";
import { guardedCallbacks } from "./guardedCallbacks";
import { isUnfinished } from "./isUnfinished";
import { stamp } from "./JournalContext";
import type { JournalOptions } from "./JournalOptions";
import { journalParts } from "./journalParts";
import type { SubmitOptions } from "./sendSubmission";
import { whenSettled } from "./whenSettled";

/** One submission under way. */
export interface Submission {
  /** The entry's key. */
  readonly key: string;
  /** Gives the entry as it ended, failed ones too; never rejects. */
  readonly settled: Promise<GenerationEntry>;
}

/** A click that was made before the journal was here. */
export interface EarlyClick {
  readonly key: string;
  readonly at: string;
  /** Ends when the page of the click is left. */
  readonly page: AbortSignal;
}

/** The record of what was asked for, and the one place that waits for it. */
export interface Journal extends Pick<EntryStore, "list" | "find" | "subscribe"> {
  /** Records and sends one submission; a repeated click gives the submission of the first one. */
  submit(request: GenerationRequest, options?: SubmitOptions, early?: EarlyClick): Submission;
  /** Forgets the entries for which `keep` is false, here, in storage and in other tabs, and stops waiting for them. */
  retain(keep: (entry: GenerationEntry) => boolean): void;
  /** Stops asking about a submission; the API goes on with it, and its credits still apply. */
  stopWaiting(key: string): void;
  /** Asks again about a submission: by its id, or by its key while it has none. */
  resumeWaiting(key: string): void;
  /** Marks a submission that its person wants to find again. */
  setFavourite(key: string, isFavourite: boolean): void;
  /** Reads what is kept and starts waiting for what is unfinished; the returned function stops every wait. */
  connect(): () => void;
}

/** Whether it was given up only because the way to it was broken for long. */
const mayBeKnownNow = ({ id, state, error }: GenerationEntry) =>
  id !== undefined && state === "unknown" && error?.retryable === true;

/** What a person does to the entries, on top of the book and its effects. */
function journalActions({ store, commit, forget }: Book, effects: Effects, clock: Clock) {
  const clicks = createClicks(clock.now);
  const at = () => stamp({ clock });
  return {
    retain(keep: (entry: GenerationEntry) => boolean) {
      const gone = store.list().filter((entry) => !keep(entry));
      if (gone.length > 0) forget(gone.map(({ key }) => key));
    },
    submit(request: GenerationRequest, options: SubmitOptions = {}, early?: EarlyClick): Submission {
      // Looked up and recorded in one go, without a pause: ten clicks in one frame find the first one here.
      const repeated = early ? undefined : clicks.repeated(request, store.list());
      const key = repeated?.key ?? early?.key ?? createUuid();
      clicks.note(key);
      if (!repeated) {
        const { asked, parent } = options;
        effects.prepare(key, { ...options, page: early?.page });
        void commit({ type: "submitted", key, request, asked, parent, at: early?.at ?? at() });
      }
      return { key, settled: whenSettled(store, key) };
    },
    stopWaiting: (key: string) => void commit({ type: "stoppedWaiting", key, at: at() }),
    resumeWaiting(key: string) {
      if (store.find(key)?.id === undefined) effects.resolve(key);
      else void commit({ type: "resumedWaiting", key });
    },
    setFavourite: (key: string, isFavourite: boolean) =>
      void commit({ type: "favourited", key, isFavourite }),
  };
}

/**
 * Creates the journal of one endpoint and user.
 * @param early Submissions that ended before it was here.
 */
export function createJournal(options: JournalOptions, early: readonly GenerationEntry[] = []): Journal {
  const parts = journalParts(options);
  const callbacks = guardedCallbacks(options);
  const { tabs, page, clock } = parts;
  const wakes = createWakes();
  const pursue = (entries: readonly GenerationEntry[]) =>
    entries.filter(isUnfinished).forEach(effects.pursue);
  const book = createBook({
    records: parts.records,
    tabs,
    onChange: (change) => {
      teller.changed(change);
      effects.perform(change);
    },
    onUnkept: (entry) => pursue([entry]),
    // Now that storage has it, the tab that polls knows of it, too.
    onKept: (key) => isInCharge(key) || effects.stop(key),
    onGone: (keys) => keys.forEach(effects.stop),
  });
  const { store, commit, engrave } = book;
  const teller = createTeller(callbacks.onEvent, store, clock);
  const history = createHistorySync({ ...options, ...parts, store, commit });
  const isInCharge = (key: string) =>
    presence.signal() !== undefined && (presence.isLeading() || book.isUnkept(key));

  function wake() {
    wakes.ring();
    if (!presence.isLeading()) return;
    history.look();
    for (const { key } of store.list().filter(mayBeKnownNow)) void commit({ type: "resumedWaiting", key });
  }
  const presence = createPresence({
    ...{ book, tabs, page, pursue, wake },
    onLead: history.lead,
    rest: () => effects.stopAll(),
  });
  const effects = createEffects(
    { ...options, ...callbacks, ...parts, store, teller, commit, engrave, onWake: wakes.listen },
    presence.signal,
    isInCharge,
  );
  void commit(...early.map(adoptionOf));
  const { list, find, subscribe } = store;
  return { list, find, subscribe, connect: presence.connect, ...journalActions(book, effects, clock) };
}
