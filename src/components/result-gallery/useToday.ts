import { useCallback, useSyncExternalStore } from "react";
import { dayOf } from "./groupByDay";

function subscribe(listener: () => void): () => void {
  document.addEventListener("visibilitychange", listener);
  return () => document.removeEventListener("visibilitychange", listener);
}

const unknown = () => null;

/** The local day as `YYYY-MM-DD`, read again whenever the page comes back; null on the server, whose day is another. */
export function useToday(now: () => number): string | null {
  const read = useCallback(() => dayOf(now()), [now]);
  return useSyncExternalStore<string | null>(subscribe, read, unknown);
}
