import { useLayoutEffect, useState, type RefObject } from "react";
import { isSameGrid, readMetrics, type GridMetrics } from "./GridMetrics";

/** What a heading takes where none has been drawn yet. */
const usualHeading = 34;

interface Measured {
  readonly metrics: GridMetrics | undefined;
  readonly heading: number;
}

/** What the stylesheet says about the tiles in an element; read again as that changes its size. Undefined before the first look. */
export function useGridMetrics(element: RefObject<HTMLElement | null>): Measured {
  const [measured, setMeasured] = useState<Measured>({ metrics: undefined, heading: usualHeading });
  useLayoutEffect(() => {
    const root = element.current;
    const list = root?.querySelector<HTMLElement>(".gih-rows");
    if (!root || !list) return undefined;
    const read = () =>
      setMeasured((before) => {
        const now = readMetrics(list);
        const metrics = isSameGrid(before.metrics, now) ? before.metrics : (now ?? before.metrics);
        const heading = root.querySelector<HTMLElement>(".gih-day")?.offsetHeight ?? before.heading;
        return metrics === before.metrics && heading === before.heading ? before : { metrics, heading };
      });
    read();
    // A heading changes its height with the size of its font; the list is as wide as the gallery.
    const observer = new ResizeObserver(read);
    observer.observe(list);
    observer.observe(root);
    return () => observer.disconnect();
  }, [element]);
  return measured;
}
