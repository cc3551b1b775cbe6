import { useContext, useEffect, useState, useSyncExternalStore, type RefObject } from "react";
import { flushSync } from "react-dom";
import type { GenerationEntry } from "../../../contract/GenerationEntry";
import { pictureId } from "../../viewer/viewerPictures";
import { revealEvent } from "../revealTile";
import { entryOfTile, keyOfTile } from "../tileId";
import { RovingContext } from "../TileTab";

const never = () => () => undefined;

const entryNamed = (entries: readonly GenerationEntry[], name: string) =>
  entryOfTile(entries, name) ??
  entries.find((entry) => entry.images.some((image) => pictureId({ image, entry }) === name));

/** The keys of submissions that are drawn wherever they are: where the keyboard is, and what somebody asked for. */
export function usePinned(
  element: RefObject<HTMLElement | null>,
  entries: readonly GenerationEntry[],
): ReadonlySet<string | undefined> {
  const roving = useContext(RovingContext);
  const read = () => roving?.current();
  const current = useSyncExternalStore(roving?.subscribe ?? never, read, read);
  const [asked, setAsked] = useState<string>();
  useEffect(() => {
    const root = element.current;
    const onReveal = (event: Event) => {
      const entry = entryNamed(entries, String((event as CustomEvent).detail)); // only revealTile dispatches it
      // Who asks wants to find it at once.
      flushSync(() => setAsked(entry?.key));
    };
    root?.addEventListener(revealEvent, onReveal);
    return () => root?.removeEventListener(revealEvent, onReveal);
  }, [element, entries]);
  return new Set([asked, current === undefined ? undefined : keyOfTile(current)]);
}
