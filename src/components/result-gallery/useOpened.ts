import { useCallback, useEffect, useState, type RefObject } from "react";
import { revealTile } from "./revealTile";
import type { PictureKey } from "../viewer/viewerPictures";

interface Opened {
  readonly value: PictureKey | null;
  /** The picture that was in sight when the viewer was closed. */
  readonly seen?: PictureKey | undefined;
}

const closed: Opened = { value: null };

/** Which picture is open in the gallery's viewer; closing gives the focus to the tile of the picture that was in sight. */
export function useOpened(root: RefObject<HTMLElement | null>) {
  const [opened, setOpened] = useState(closed);
  const change = useCallback((value: PictureKey | null, seen?: PictureKey) => setOpened({ value, seen }), []);
  useEffect(() => {
    // The dialog has given the focus to the tile that opened it; after a walk through the pictures that is another one.
    const { value, seen } = opened;
    if (value !== null || !seen) return;
    const name = `${seen.key} ${seen.imageId}`;
    const tiles = () => [...(root.current?.querySelectorAll<HTMLElement>("[data-picture]") ?? [])];
    const find = () => tiles().find(({ dataset }) => dataset["picture"] === name);
    if (!find()) revealTile(root.current, name);
    find()?.querySelector<HTMLElement>("a, button")?.focus();
  }, [opened, root]);
  return { opened: opened.value, change };
}
