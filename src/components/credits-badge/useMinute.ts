import { useSyncExternalStore } from "react";

const minuteMs = 60_000;

function subscribe(listener: () => void): () => void {
  document.addEventListener("visibilitychange", listener);
  return () => document.removeEventListener("visibilitychange", listener);
}

const read = () => Math.floor(Date.now() / minuteMs) * minuteMs;
const unknown = () => null;

/** The time to the minute, read again with every rendering and when the page comes back; null on the server. */
export const useMinute = (): number | null => useSyncExternalStore<number | null>(subscribe, read, unknown);
