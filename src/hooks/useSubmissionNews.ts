import { useEffect } from "react";
import { isSettled, type GenerationEntry } from "../contract/GenerationEntry";
import { reportUncaught } from "../utils/reportUncaught";
import { useImageHub } from "./ImageHubContext";
import { useLatest } from "./useLatest";

/** Who wants to hear of the user's submissions. */
export interface SubmissionNews {
  /** Hears of every submission that the service has accepted: it has an id, and is charged. */
  onGenerationAccepted?: ((entry: GenerationEntry) => void) | undefined;
  /**
   * Hears of every submission that has ended: with images, without, in doubt (`unknown`) or given up (`abandoned`), and after the
   * last two once more when its end is known. Also of those that another tab or the page before a reload began.
   */
  onGenerationSettled?: ((entry: GenerationEntry) => void) | undefined;
}

const byKey = (entries: readonly GenerationEntry[]) => new Map(entries.map((entry) => [entry.key, entry]));

/** Tells of what changed since the list before; what is new there is no news, as it comes from storage or begins only now. */
function report(
  before: ReadonlyMap<string, GenerationEntry>,
  entries: readonly GenerationEntry[],
  { onGenerationAccepted, onGenerationSettled }: SubmissionNews,
): void {
  for (const entry of entries) {
    const was = before.get(entry.key);
    if (!was || was === entry) continue;
    if (was.id === undefined && entry.id !== undefined) onGenerationAccepted?.(entry);
    if (was.state !== entry.state && isSettled(entry.state)) onGenerationSettled?.(entry);
  }
}

/** Tells an app what becomes of its user's submissions, whichever button made them; renders nothing. */
export function useSubmissionNews(news: SubmissionNews): void {
  const { journal } = useImageHub();
  const latest = useLatest(news);
  const isWanted = news.onGenerationAccepted !== undefined || news.onGenerationSettled !== undefined;
  useEffect(() => {
    if (!isWanted) return undefined;
    let known = byKey(journal.list());
    return journal.subscribe(() => {
      const before = known;
      const entries = journal.list();
      known = byKey(entries);
      try {
        report(before, entries, latest.current);
      } catch (error) {
        // An app that fails here must not keep the journal from telling others.
        reportUncaught(error);
      }
    });
  }, [isWanted, journal, latest]);
}
