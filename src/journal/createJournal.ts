import type { GenerationEntry } from "../contract/GenerationEntry";
import type { GenerationRequest } from "../contract/generationRequestSchema";
import { createUuid } from "../utils/createUuid";
import { createBook } from "./createBook";
import { createEffects } from "./createEffects";
import type { EntryStore } from "./createEntryStore";
import { createPresence } from "./createPresence";
import { isUnfinished } from "./isUnfinished";
import { stamp, type JournalContext } from "./JournalContext";
import type { JournalOptions } from "./JournalOptions";
import { journalParts } from "./journalParts";
import { isSameClick } from "./isSameClick";
import type { SubmitOptions } from "./sendSubmission";
import { whenSettled } from "./whenSettled";

/** One submission under way. */
export interface Submission {
  /** The entry's key. */
  readonly key: string;
  /** Gives the entry as it ended, failed ones too; never rejects. */
  readonly settled: Promise<GenerationEntry>;
}

/** The record of what was asked for, and the one place that waits for it. */
export interface Journal extends Pick<EntryStore, "list" | "find" | "subscribe"> {
  /** Records and sends one submission; a repeated click gives the submission of the first one. */
  submit(request: GenerationRequest, options?: SubmitOptions): Submission;
  /** Forgets the entries for which `keep` is false, here, in storage and in other tabs, and stops waiting for them. */
  retain(keep: (entry: GenerationEntry) => boolean): void;
  /** Stops asking about a submission; the API goes on with it, and its credits still apply. */
  stopWaiting(key: string): void;
  /** Asks again about a submission: by its id, or by its key while it has none. */
  resumeWaiting(key: string): void;
  /** Reads what is kept and starts waiting for what is unfinished; the returned function stops every wait. */
  connect(): () => void;
}

/** Whether it was given up only because the way to it was broken for long. */
const mayBeKnownNow = ({ id, state, error }: GenerationEntry) =>
  id !== undefined && state === "unknown" && error?.retryable === true;

/** Creates the journal of one endpoint and user. */
export function createJournal(options: JournalOptions): Journal {
  const wakes = new Set<() => void>();
  const { client, onGeneration, onCreditsMoved, makeThumbnail } = options;
  const parts = journalParts(options);
  const { tabs, page, clock } = parts;
  const book = createBook({
    records: parts.records,
    tabs,
    onChange: (change) => effects.perform(change),
    onUnkept: (entry) => pursue([entry]),
    onGone: (keys) => keys.forEach(effects.stop),
  });
  const { store, commit } = book;
  const context: JournalContext = {
    ...parts,
    client,
    onGeneration,
    onCreditsMoved,
    makeThumbnail,
    store,
    commit,
    onWake: (listener) => {
      wakes.add(listener);
      return () => wakes.delete(listener);
    },
  };
  const presence = createPresence({
    book,
    tabs,
    page,
    pursue,
    wake,
    rest: () => effects.stopAll(),
  });
  const effects = createEffects(
    context,
    presence.signal,
    (key) => presence.signal() !== undefined && (presence.isLeading() || book.isUnkept(key)),
  );

  function pursue(entries: readonly GenerationEntry[]) {
    entries.filter(isUnfinished).forEach(effects.pursue);
  }

  function wake() {
    for (const listener of [...wakes]) listener();
    if (!presence.isLeading()) return;
    for (const { key } of store.list().filter(mayBeKnownNow)) void commit({ type: "resumedWaiting", key });
  }

  return {
    list: store.list,
    find: store.find,
    subscribe: store.subscribe,
    connect: presence.connect,
    retain(keepIt) {
      const gone = store.list().filter((entry) => !keepIt(entry));
      if (gone.length > 0) book.forget(gone.map(({ key }) => key));
    },
    submit(request, submission = {}) {
      // Looked up and recorded in one go, without a pause: ten clicks in one frame find the first one here.
      const same = store.list().find((entry) => isSameClick(entry, request, clock.now()));
      const key = same?.key ?? createUuid();
      const { asked, parent } = submission;
      if (!same) {
        effects.prepare(key, submission);
        void commit({ type: "submitted", key, request, asked, parent, at: stamp(context) });
      }
      return { key, settled: whenSettled(store, key) };
    },
    stopWaiting: (key) => void commit({ type: "stoppedWaiting", key, at: stamp(context) }),
    resumeWaiting(key) {
      if (store.find(key)?.id === undefined) effects.resolve(key);
      else void commit({ type: "resumedWaiting", key });
    },
  };
}
