import { useSyncExternalStore } from "react";

// One list for the page, because a modal dialog makes everything else in the page inert, whoever opened it.
let open: readonly HTMLElement[] = [];
const listeners = new Set<() => void>();

function change(next: readonly HTMLElement[]): void {
  open = next;
  for (const listener of listeners) listener();
}

/** Notes that a modal dialog has opened with this element inside it; returns how to note that it has closed. */
export function noteOpenDialog(inside: HTMLElement): () => void {
  change([...open, inside]);
  return () => change(open.filter((element) => element !== inside));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const topmost = () => open.at(-1) ?? null;
const none = () => null;

/** An element inside the topmost open dialog; null while none is open. */
export const useOpenDialog = (): HTMLElement | null => useSyncExternalStore(subscribe, topmost, none);
