import { useEffect, useMemo, useRef, type RefObject } from "react";
import { flushSync } from "react-dom";
import type { Drag, DragListener } from "./useGestures";

/** What a swipe does. */
export interface SwipeActs {
  /** Goes to the picture before (-1) or after (1) this one; undefined where there is none. */
  step: (by: -1 | 1) => (() => void) | undefined;
  /** Closes the viewer: a swipe down. */
  close: () => void;
}

type Axis = "x" | "y";

/** A swipe counts when it is this long, as a part of the room's width, or this fast, in pixels per millisecond. */
const enough = { part: 0.25, down: 120, speed: 0.4 };
const ms = 180;

const isCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

function place(element: HTMLElement, translate: string): void {
  element.style.translate = translate;
}

/** Lets the row glide to where it belongs; then the neighbour takes the place in the frame in which the row goes back. */
async function settle(element: HTMLElement, target: string, then?: () => void): Promise<void> {
  const glide = { translate: [element.style.translate, target] };
  if (!isCalm()) await element.animate(glide, { duration: ms, easing: "ease-out" }).finished;
  if (then) flushSync(then);
  place(element, "");
}

/** Which neighbour a drag to the left or right uncovers: in right-to-left text the next one is on the left. */
function neighbourOf(element: HTMLElement, { by }: Drag): -1 | 1 {
  const isMirrored = getComputedStyle(element).direction === "rtl";
  return by.x < 0 === isMirrored ? -1 : 1;
}

/** The end of a drag to the side. */
function endSideways(element: HTMLElement, drag: Drag, { step }: SwipeActs): void {
  const { by, speed } = drag;
  const isFar = Math.abs(by.x) > element.clientWidth * enough.part;
  const isFast = Math.abs(speed.x) > enough.speed && speed.x > 0 === by.x > 0;
  const go = isFar || isFast ? step(neighbourOf(element, drag)) : undefined;
  void settle(element, go ? `${Math.sign(by.x) * element.clientWidth}px` : "0px", go);
}

/** The end of a drag downwards. */
function endDown(element: HTMLElement, { by, speed }: Drag, { close }: SwipeActs): void {
  if (by.y > enough.down || (by.y > 0 && speed.y > enough.speed)) close();
  else void settle(element, "0px");
}

/** What a finger's drag does while all of the picture is seen: sideways to the neighbours, down to close. */
export function useSwipe(track: RefObject<HTMLElement | null>, acts: SwipeActs): DragListener {
  const latest = useRef(acts);
  const axis = useRef<Axis>(undefined);
  useEffect(() => {
    latest.current = acts;
  });
  return useMemo(
    () => ({
      onDrag: (drag) => {
        const element = track.current;
        if (drag.pointerType === "mouse" || !element) return;
        const { x, y } = drag.by;
        axis.current ??= Math.abs(x) >= Math.abs(y) ? "x" : "y";
        // At the end of the row it follows reluctantly.
        const pull = latest.current.step(neighbourOf(element, drag)) ? 1 : 0.25;
        place(element, axis.current === "y" ? `0 ${Math.max(0, y)}px` : `${x * pull}px`);
      },
      onDragEnd: (drag) => {
        const element = track.current;
        const along = axis.current;
        axis.current = undefined;
        if (!along || !element) return;
        if (!drag) void settle(element, "0px");
        else if (along === "x") endSideways(element, drag, latest.current);
        else endDown(element, drag, latest.current);
      },
    }),
    [track],
  );
}
