import type { ListedGeneration } from "../client/ImageHubClient";
import type { HistoryRecords } from "./createHistoryRecords";
import { asError, type JournalContext } from "./JournalContext";
import { listedEvent } from "./listedEvent";

const pageSize = 50;
const mostPages = 10;

/** What another device has just begun is seen here a minute later, when somebody comes back to this one. */
const pauseMs = 60_000;

/** What the merging of the proxy's history needs. */
export interface HistorySyncParts extends Pick<JournalContext, "client" | "store" | "commit" | "clock"> {
  /** Undefined turns it off. */
  readonly history: HistoryRecords | undefined;
}

/** Takes in what the user generated on other devices, as long as this tab is the one that asks. */
export interface HistorySync {
  /** Looks now, and until the term ends at every `look`; what is kept here must have been read before. */
  lead(term: AbortSignal): void;
  /** Looks again, unless that was done within the last minute. */
  look(): void;
}

/** Creates what merges the proxy's history into a journal: what it does not know, and never over what it knows but an id. */
export function createHistorySync(parts: HistorySyncParts): HistorySync {
  const { client, store, commit, clock, history } = parts;
  let term: AbortSignal | undefined;
  let busyFor: AbortSignal | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;

  /** Of what is known, only an id that was signed anew is: the one that is here may be good no more. */
  const isNews = ({ key, generation }: ListedGeneration) =>
    (store.find(key) ?? store.find(generation.id))?.id !== generation.id;

  /** Goes back page by page, as long as that brings something new. */
  async function takeIn(signal: AbortSignal): Promise<void> {
    const notes = await history?.read();
    // Without them, what was removed would come back.
    if (!notes || !history) return void (lookedAt = Number.NEGATIVE_INFINITY);
    const removed = new Set(notes.removed);
    let { isBehind } = notes;
    let cursor: string | undefined;
    const setBehind = (next: boolean) => {
      if (next !== isBehind) void history.note((before) => ({ ...before, isBehind: next }));
      isBehind = next;
    };
    for (let page = 0; page < mostPages; page += 1) {
      const listed = await client.listGenerations?.({ cursor, limit: pageSize, signal });
      if (!listed || signal.aborted) return;
      const news = listed.entries.filter((one) => !removed.has(one.key) && isNews(one));
      ({ cursor } = listed);
      const isOver = cursor === undefined || (news.length === 0 && !notes.isBehind);
      // Should this page of the app be left meanwhile, the next one must not stop at what is known by then.
      if (!isOver) setBehind(true);
      await commit(...news.map(listedEvent));
      if (isOver || signal.aborted) break;
    }
    if (!signal.aborted) setBehind(false);
  }

  function look(): void {
    const signal = term;
    if (!history || !client.listGenerations || !signal || signal.aborted || busyFor === signal) return;
    // A clock that was set back says nothing.
    if (Math.abs(clock.now() - lookedAt) < pauseMs) return;
    lookedAt = clock.now();
    busyFor = signal;
    void takeIn(signal)
      .catch((error: unknown) => {
        // Where there is no such route, to ask again at once is no use; a broken way is.
        if (signal.aborted || asError(error).retryable) lookedAt = Number.NEGATIVE_INFINITY;
      })
      .finally(() => {
        if (busyFor === signal) busyFor = undefined;
      });
  }

  return {
    lead(next) {
      term = next;
      look();
    },
    look,
  };
}
