import { useCallback } from "react";
import { moveItem } from "./moveItem";
import type { ReferenceChange } from "./ReferenceChange";
import type { ReferenceImage } from "./ReferenceImage";
import type { ReferenceUpdate } from "./useReferenceList";

/** What {@link useReferenceActions} is made of. */
export interface ReferenceActionsOptions {
  /** The newest list. */
  current: () => readonly ReferenceImage[];
  /** Changes the list. */
  update: (change: ReferenceUpdate) => void;
  /** Told what happened, for saying it aloud; keep the function stable. */
  onChange: (change: ReferenceChange) => void;
}

/** What can be done with the images that are there. */
export function useReferenceActions({ current, update, onChange }: ReferenceActionsOptions) {
  const remove = useCallback(
    (id: string) => {
      const name = current().find((reference) => reference.id === id)?.name;
      if (name === undefined) return;
      update((list) => list.filter((reference) => reference.id !== id));
      onChange({ kind: "removed", name, total: current().length });
    },
    [current, update, onChange],
  );
  const move = useCallback(
    (id: string, toIndex: number) => {
      const from = current().findIndex((reference) => reference.id === id);
      update((list) => moveItem(list, from, toIndex));
      const place = current().findIndex((reference) => reference.id === id);
      const name = current()[place]?.name;
      if (name !== undefined && place !== from)
        onChange({ kind: "moved", name, place: place + 1, total: current().length });
    },
    [current, update, onChange],
  );
  const retry = useCallback(
    (id: string) =>
      update((list) =>
        list.map((reference) =>
          reference.id === id && reference.status === "error"
            ? { ...reference, status: "reading" }
            : reference,
        ),
      ),
    [update],
  );
  const clear = useCallback(() => update((list) => (list.length === 0 ? list : [])), [update]);
  return { remove, move, retry, clear };
}
