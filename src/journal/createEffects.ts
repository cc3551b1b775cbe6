import type { GenerationEntry } from "../contract/GenerationEntry";
import type { Change } from "./createBook";
import { adoptionOf } from "./adoptionOf";
import { createWaits } from "./createWaits";
import { ageOf, stamp, type JournalContext } from "./JournalContext";
import { isUnfinished } from "./isUnfinished";
import type { JournalEffect } from "./JournalEffect";
import { makeThumbnails } from "./makeThumbnails";
import { pollGeneration } from "./pollGeneration";
import { longestMemoryMs, resolveSubmission } from "./resolveSubmission";
import { isToBeSent, neverSent, sendSubmission, type SubmitOptions } from "./sendSubmission";

/** How a submission is to be made, and the page of its click where that is not the one that is here now. */
interface PreparedSubmission extends SubmitOptions {
  readonly page?: AbortSignal | undefined;
}

/** Carries out what follows from changes. */
export interface Effects {
  /** Carries out what follows from a change; returns at once. */
  perform(change: Change): void;
  /** Takes an unfinished entry up where it stands, if this tab is in charge of it. */
  pursue(entry: GenerationEntry): void;
  /** How the submission with this key is to be made, from before its intent is recorded. */
  prepare(key: string, options: PreparedSubmission): void;
  /** Asks by its key about a submission that has no id. */
  resolve(key: string): void;
  /** Ends every request and wait about a submission but its sending. */
  stop(key: string): void;
  /** Ends all of them. */
  stopAll(): void;
}

/**
 * Creates what carries effects out.
 * @param presence the signal that ends when the page is left; undefined while nobody is there.
 * @param isInCharge whether this tab asks about a submission, and not another one.
 */
export function createEffects(
  context: JournalContext,
  presence: () => AbortSignal | undefined,
  isInCharge: (key: string) => boolean,
): Effects {
  const { tabs, store, records, commit, onCreditsMoved } = context;
  const outbox = new Map<string, PreparedSubmission>();
  const never = new AbortController().signal;
  const waits = createWaits();
  const questions = createWaits();
  const whileSending = (key: string) => `sending:${key}`;

  async function send({ entry, kept }: Change, { page, ...options }: PreparedSubmission) {
    const { key } = entry;
    const atClick = page ?? presence();
    await tabs.hold(whileSending(key), never, async () => {
      // Durable before the first byte; storage that fails has been given up on by then.
      await kept;
      if (!isToBeSent(store.find(key)) || atClick?.aborted)
        return commit({ type: "submissionFailed", key, error: neverSent(), at: stamp(context) });
      return sendSubmission(context, entry, options, presence() ?? AbortSignal.abort());
    });
    outbox.delete(key);
    // The page has left, and may have come back meanwhile: then nobody asks what became of it.
    const after = store.find(key);
    if (atClick?.aborted && after && isUnfinished(after)) pursue(after);
  }

  function resolve(key: string) {
    // The one that sends it asks by itself, and another tab may still be sending it.
    if (outbox.has(key)) return;
    questions.start(key, (signal) =>
      tabs
        .hold(whileSending(key), signal, async () => {
          // The tab that sent it kept what came of it before it let go; what it says about that may come later.
          const kept = (await records.read(key))?.entry;
          if (kept) await commit(adoptionOf(kept));
          return resolveSubmission(context, key, signal);
        })
        .catch(() => undefined),
    );
  }

  /** Takes up what is unfinished, where this tab is the one to ask. */
  function pursue(entry: GenerationEntry) {
    const { key, id, state } = entry;
    if (!isInCharge(key)) return;
    if (id !== undefined) waits.start(key, (signal) => pollGeneration(context, entry, id, signal));
    else if (state === "submitting" || ageOf(context, entry) < longestMemoryMs) resolve(key);
  }

  const performers: Record<JournalEffect, (change: Change) => void> = {
    send: (change) => void send(change, outbox.get(change.entry.key) ?? {}),
    resolve: ({ entry }) => pursue(entry),
    wait: ({ entry }) => pursue(entry),
    rest: ({ entry }) => waits.stop(entry.key),
    creditsMoved: ({ entry, event }) =>
      onCreditsMoved?.(event.type === "reported" ? event.generation : undefined, entry),
    picture: ({ entry }) => void makeThumbnails(context, entry, presence()),
  };

  return {
    perform: (change) => change.effects.forEach((effect) => performers[effect](change)),
    pursue,
    prepare: (key, options) => outbox.set(key, options),
    resolve,
    stop(key) {
      waits.stop(key);
      questions.stop(key);
    },
    stopAll() {
      waits.stopAll();
      questions.stopAll();
    },
  };
}
