import { useLayoutEffect, useRef, type RefObject } from "react";
import { movedAt, scrollerOf } from "./keepPlace";
import type { DaysLayout } from "./layoutDays";

/**
 * Keeps what is on screen where it is while tiles come and go above it. Browsers do that themselves only for what they have laid
 * out, and Safari not at all.
 */
export function useKeptPlace(element: RefObject<HTMLElement | null>, layout: DaysLayout | undefined): void {
  const before = useRef(layout);
  useLayoutEffect(() => {
    const [root, old] = [element.current, before.current];
    before.current = layout;
    if (!root || !old || !layout || old === layout) return;
    const { top } = root.getBoundingClientRect();
    // At the beginning of the gallery the newest is what one wants to see.
    if (top >= 0) return;
    const moved = movedAt(-top, old, layout);
    if (moved !== 0) scrollerOf(root)?.scrollBy({ top: moved, behavior: "instant" });
  }, [element, layout]);
}
