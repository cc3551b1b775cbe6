import { useState, type PointerEvent } from "react";
import type { Zoom } from "./useZoom";
import { clampView, panBy, toggleZoom, zoomAt, type Point } from "./zoomView";

/** One finger, or the mouse, that moves a picture of which all is seen. */
export interface Drag {
  /** How far it has moved, in pixels. */
  readonly by: Point;
  /** Where it is now, in pixels of the page. */
  readonly clientX: number;
  /** How fast it is, in pixels per millisecond. */
  readonly speed: Point;
  /** What moves it. */
  readonly pointerType: string;
}

/** Who hears of a drag. */
export interface DragListener {
  /** It has moved. */
  onDrag: (drag: Drag) => void;
  /** It is over; undefined where it became something else. */
  onDragEnd: (drag?: Drag) => void;
}

interface Finger extends Point {
  readonly at: number;
}

interface Hand {
  readonly fingers: Map<number, Finger>;
  start: Finger;
  drag: Drag | undefined;
  tap: Finger | undefined;
}

const nowhere: Finger = { x: 0, y: 0, at: 0 };
/** A finger that rests trembles by this many pixels. */
const tremble = 8;
const doubleTap = { ms: 350, px: 40 };

const fingerOf = ({ clientX, clientY, timeStamp }: PointerEvent): Finger => ({
  x: clientX,
  y: clientY,
  at: timeStamp,
});
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const middle = (a: Point, b: Point) => ({ clientX: (a.x + b.x) / 2, clientY: (a.y + b.y) / 2 });

function dragOf(event: PointerEvent, start: Finger, before: Finger): Drag {
  const now = fingerOf(event);
  const ms = Math.max(1, now.at - before.at);
  return {
    by: { x: now.x - start.x, y: now.y - start.y },
    clientX: now.x,
    speed: { x: (now.x - before.x) / ms, y: (now.y - before.y) / ms },
    pointerType: event.pointerType,
  };
}

/** Pinch, pan, double tap and drag, as props for the element that they happen on. */
export function useGestures({ view, change, pointOf }: Zoom, { onDrag, onDragEnd }: DragListener) {
  // One object for as long as the element lives; what moves is not rendered from here.
  const [hand] = useState<Hand>(() => ({
    fingers: new Map(),
    start: nowhere,
    drag: undefined,
    tap: undefined,
  }));

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const finger = fingerOf(event);
    if (hand.fingers.size === 0) hand.start = finger;
    else endDrag();
    hand.fingers.set(event.pointerId, finger);
  };

  function endDrag(last?: Drag): void {
    if (hand.drag) onDragEnd(last);
    hand.drag = undefined;
  }

  function pinch(before: Finger, now: Finger, still: Finger): void {
    const [from, to] = [pointOf(middle(before, still)), pointOf(middle(now, still))];
    const factor = distance(now, still) / Math.max(1, distance(before, still));
    change((view, room) => {
      const zoomed = zoomAt(view, view.scale * factor, from, room);
      return clampView({ ...zoomed, x: zoomed.x + to.x - from.x, y: zoomed.y + to.y - from.y }, room);
    }, true);
  }

  const move = (event: PointerEvent) => {
    const before = hand.fingers.get(event.pointerId);
    if (!before) return;
    const now = fingerOf(event);
    hand.fingers.set(event.pointerId, now);
    const still = [...hand.fingers].find(([id]) => id !== event.pointerId)?.[1];
    if (still) {
      // Lifting one of two fingers is no tap, and what the other one does then is no swipe.
      hand.start = nowhere;
      pinch(before, now, still);
    } else if (view.scale > 1) {
      change((view, room) => panBy(view, { x: now.x - before.x, y: now.y - before.y }, room), true);
    } else if (hand.start !== nowhere && (hand.drag || distance(now, hand.start) > tremble)) {
      hand.drag = dragOf(event, hand.start, before);
      onDrag(hand.drag);
    }
  };

  const up = (event: PointerEvent) => {
    const finger = fingerOf(event);
    if (!hand.fingers.delete(event.pointerId)) return;
    if (hand.drag) return endDrag(hand.drag);
    const isTap = hand.fingers.size === 0 && distance(finger, hand.start) <= tremble;
    const isSecond =
      isTap &&
      hand.tap !== undefined &&
      finger.at - hand.tap.at < doubleTap.ms &&
      distance(finger, hand.tap) < doubleTap.px;
    hand.tap = isTap && !isSecond ? finger : undefined;
    if (!isSecond) return undefined;
    const point = pointOf(event);
    return change((view, room) => toggleZoom(view, point, room));
  };

  const cancel = (event: PointerEvent) => {
    hand.fingers.delete(event.pointerId);
    endDrag();
  };
  return { onPointerDown: down, onPointerMove: move, onPointerUp: up, onPointerCancel: cancel };
}
