import { useEffect, useRef, type RefObject } from "react";
import type { Zoom } from "./useZoom";
import { panBy, zoomAt } from "./zoomView";

/** A wheel counts in lines or pages in some browsers. */
const pixelsPer = [1, 16, 400];
/** A pinch on a trackpad arrives as small steps of a wheel with the control key. */
const speed = { wheel: 0.002, pinch: 0.012 };

/** Zooms at the pointer with the wheel or a trackpad's pinch; sideways it moves what is larger than its room. */
export function useWheelZoom(room: RefObject<HTMLElement | null>, { change, pointOf }: Zoom): void {
  const listener = useRef<(event: WheelEvent) => void>(undefined);
  useEffect(() => {
    listener.current = (event) => {
      event.preventDefault();
      const unit = pixelsPer[event.deltaMode] ?? 1;
      const [x, y] = [event.deltaX * unit, event.deltaY * unit];
      if (Math.abs(x) > Math.abs(y)) return change((view, size) => panBy(view, { x: -x, y: -y }, size), true);
      const factor = Math.exp(-y * (event.ctrlKey ? speed.pinch : speed.wheel));
      const point = pointOf(event);
      return change((view, size) => zoomAt(view, view.scale * factor, point, size), true);
    };
  });
  useEffect(() => {
    const element = room.current;
    // React listens passively, which could not keep the page from zooming.
    const listen = (event: WheelEvent) => listener.current?.(event);
    element?.addEventListener("wheel", listen, { passive: false });
    return () => element?.removeEventListener("wheel", listen);
  }, [room]);
}
