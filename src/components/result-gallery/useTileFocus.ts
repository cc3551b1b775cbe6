import { useMemo, useRef, type RefObject } from "react";

/** Remembers which tile of a gallery has the focus, to give it back to the tile that stands there later. */
export function useTileFocus(root: RefObject<HTMLElement | null>) {
  const place = useRef(-1);
  return useMemo(() => {
    const tiles = () => [...(root.current?.querySelectorAll(".gih-tile") ?? [])];
    return {
      remember: () => {
        place.current = tiles().findIndex((tile) => tile.contains(document.activeElement));
      },
      giveBack: () => tiles()[place.current]?.querySelector<HTMLElement>("a, button")?.focus(),
    };
  }, [root]);
}
