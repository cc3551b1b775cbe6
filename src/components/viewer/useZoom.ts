import { useEffect, useRef, useState, type RefObject } from "react";
import { clampView, fitted, type Point, type Room, type View } from "./zoomView";

/** What {@link useZoom} gives. */
export interface Zoom {
  /** How the picture is seen now. */
  view: View;
  /** The picture at its fitting size. */
  frame: HTMLElement | null;
  /** Goes on it. */
  frameRef: (element: HTMLElement | null) => void;
  /** The width of the picture where all of it fits, in pixels; 0 until it is laid out. */
  fitWidth: number;
  /** Changes the view; `isDirect` where a hand moves it, which must not be slowed by a transition. */
  change: (next: (view: View, room: Room) => View, isDirect?: boolean) => void;
  /** A point of the page as one of the room. */
  pointOf: (event: { clientX: number; clientY: number }) => Point;
  /** True while a hand moves it. */
  isDirect: boolean;
}

interface Kept {
  readonly id: string;
  readonly view: View;
  readonly isDirect: boolean;
}

/** What {@link useZoom} measures, only when it must. */
export interface ZoomPlaces {
  /** What the picture may fill. */
  room: RefObject<HTMLDivElement | null>;
  /** The name of the picture: another one begins with all of it. */
  id: string;
  /** The width of the picture's own pixels; 0 while unknown. */
  naturalWidth: number;
  /** True where the picture may not grow beyond its frame. */
  isFramed: boolean;
}

/** How the picture is seen, held within its room. */
export function useZoom({ room, id, naturalWidth, isFramed }: ZoomPlaces): Zoom {
  const [frame, frameRef] = useState<HTMLElement | null>(null);
  const [kept, setKept] = useState<Kept>({ id, view: fitted, isDirect: false });
  const [fitWidth, setFitWidth] = useState(0);
  const { view, isDirect } = kept.id === id ? kept : { view: fitted, isDirect: true };

  const measure = (): Room => {
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = frame ?? {};
    const around = isFramed ? frame : room.current;
    const { clientWidth: roomWidth = 0, clientHeight: roomHeight = 0 } = around ?? {};
    return { width, height, roomWidth, roomHeight, naturalWidth };
  };
  const change: Zoom["change"] = (next, isDirect = false) => {
    const bounds = measure();
    // Several events may come between two renders.
    setKept((before) => ({
      ...{ id, isDirect },
      view: next(before.id === id ? before.view : fitted, bounds),
    }));
  };
  const latest = useRef(change);
  useEffect(() => {
    latest.current = change;
  });
  useEffect(() => {
    if (!frame) return undefined;
    const observer = new ResizeObserver(() => {
      setFitWidth(frame.offsetWidth);
      latest.current(clampView, true);
    });
    observer.observe(frame);
    return () => observer.disconnect();
  }, [frame]);

  return {
    view,
    frame,
    frameRef,
    fitWidth,
    isDirect,
    change,
    pointOf: ({ clientX, clientY }) => {
      const box = room.current?.getBoundingClientRect();
      if (!box) return { x: 0, y: 0 };
      return { x: clientX - box.left - box.width / 2, y: clientY - box.top - box.height / 2 };
    },
  };
}
