import { useCallback } from "react";
import { moveItem } from "./moveItem";
import type { ReferenceChange } from "./ReferenceChange";
import { asReference, type ReferenceImage } from "./ReferenceImage";
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
  const removeMany = useCallback(
    (ids: readonly string[]) => {
      const gone = current().filter(({ id }) => ids.includes(id));
      const [first] = gone;
      if (!first) return;
      update((list) => list.filter((reference) => !gone.includes(reference)));
      const total = current().length;
      if (gone.length === 1) onChange({ kind: "removed", name: first.name, total });
      else onChange({ kind: "removedMany", count: gone.length, total });
    },
    [current, update, onChange],
  );
  const remove = useCallback((id: string) => removeMany([id]), [removeMany]);
  const clear = useCallback(() => removeMany(current().map(({ id }) => id)), [current, removeMany]);
  const replace = useCallback(
    (files: readonly (File | Blob)[]) => {
      clear();
      update((list) => (files.length === 0 ? list : files.map((file) => asReference({ file }))));
      if (files.length > 0) onChange({ kind: "added", count: files.length, total: files.length });
    },
    [clear, update, onChange],
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
  return { remove, removeMany, move, retry, clear, replace };
}
