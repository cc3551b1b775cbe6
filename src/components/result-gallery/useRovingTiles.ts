import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from "react";
import type { GenerationEntry } from "../../contract/GenerationEntry";
import { createRoving } from "./createRoving";
import { keyStep } from "./keyStep";
import { middleOf, stepInGrid } from "./stepInGrid";
import { focusedBeside, focusTile, tileAround, tileNamed } from "./tileElements";
import { focusableTiles } from "./tileId";
import type { TilesInPlace } from "./drawnTiles";

const pageShare = 0.9;

/** What {@link useRovingTiles} is made of. */
export interface RovingOptions {
  /** Where the tiles are. */
  grid: RefObject<HTMLElement | null>;
  /** The submissions in sight. */
  entries: readonly GenerationEntry[];
  /** Every tile and where it is; keep the function. */
  tiles: () => TilesInPlace;
}

/** Goes from tile to tile by the keyboard, with one tab stop for all of them; what has the focus never takes it away. */
export function useRovingTiles({ grid, entries, tiles: read }: RovingOptions) {
  const order = useMemo(() => focusableTiles(entries), [entries]);
  const [roving] = useState(() => createRoving(order));
  // The line that going up and down keeps to, until something else is done.
  const column = useRef<number>(undefined);
  const hasFocus = useRef(false);
  useEffect(() => roving.arrange(order), [order, roving]);

  useEffect(() => {
    const root = grid.current;
    if (!root) return undefined;
    // React tells of no blur when it takes away what had the focus: then it goes to what stands there now.
    const observer = new MutationObserver(() => {
      const focused = focusedBeside(root);
      if (focused) hasFocus.current = root.contains(focused);
      if (!hasFocus.current || focused) return;
      roving.arrange(read().ids);
      focusTile(tileNamed(root, roving.current()));
    });
    observer.observe(root, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [grid, roving, read]);

  const step = (event: KeyboardEvent): HTMLElement | undefined => {
    const direction = keyStep(event);
    const from = tileAround(event.target);
    if (direction === undefined || !from) return undefined;
    const { ids, boxes } = read();
    const here = ids.indexOf(from.dataset["tile"] ?? "");
    const isVertical = ["up", "down", "pageUp", "pageDown"].includes(direction);
    column.current = isVertical ? (column.current ?? (boxes[here] && middleOf(boxes[here]))) : undefined;
    const place = stepInGrid({
      boxes,
      from: here,
      step: direction,
      column: column.current,
      page: window.innerHeight * pageShare,
      isRtl: getComputedStyle(from).direction === "rtl",
    });
    // The page does not scroll away under the last row.
    event.preventDefault();
    const target = place === undefined ? undefined : tileNamed(grid.current, ids[place]);
    focusTile(target);
    return target;
  };

  const focusProps = {
    onFocus: ({ target }: FocusEvent) => {
      const id = tileAround(target)?.dataset["tile"];
      hasFocus.current = id !== undefined;
      if (id !== undefined) roving.goTo(id);
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent) => {
      if (currentTarget.contains(relatedTarget)) return;
      hasFocus.current = false;
      column.current = undefined;
    },
    onPointerDown: () => {
      column.current = undefined;
    },
  };
  return { roving, step, focusProps };
}
