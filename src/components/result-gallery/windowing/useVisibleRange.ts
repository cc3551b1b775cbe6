import { useEffect, useState, type RefObject } from "react";
import { flushSync } from "react-dom";
import { visibleRange, type VisibleRange } from "./VisibleRange";

const atFirst: VisibleRange = { from: 0, to: 0 };
const listening = { capture: true, passive: true };

/** The part of an element that is drawn; it follows whatever scrolls, before the next frame is painted. */
export function useVisibleRange(element: RefObject<HTMLElement | null>): VisibleRange {
  const [range, setRange] = useState(atFirst);
  useEffect(() => {
    let latest = atFirst;
    const look = (change: (run: () => void) => void) => {
      const next = element.current && visibleRange(element.current);
      if (!next || (next.from === latest.from && next.to === latest.to)) return;
      latest = next;
      change(() => setRange(next));
    };
    // Scrolling is told before a frame is painted: what is drawn only after that would be seen to be missing.
    const onScroll = () => look(flushSync);
    const onResize = () => look((run) => run());
    // What stands above may grow, and then no scrolling is told.
    const observer = new ResizeObserver(onResize);
    observer.observe(document.documentElement);
    document.addEventListener("scroll", onScroll, listening);
    window.addEventListener("resize", onResize);
    onResize();
    return () => {
      observer.disconnect();
      document.removeEventListener("scroll", onScroll, listening);
      window.removeEventListener("resize", onResize);
    };
  }, [element]);
  return range;
}
