import { useEffect, useRef, type MouseEvent, type PointerEvent } from "react";

const holdMs = 500;
const slack = 10;

/** Hears when a finger rests on something; the press that it would have been is swallowed. Give its handlers to what is around. */
export function useLongPress(onLongPress: (target: EventTarget) => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const press = useRef({ x: 0, y: 0, isLong: false });
  const end = () => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    /** True for the press that ends a long one; asks once. */
    wasLong: () => {
      const { isLong } = press.current;
      press.current.isLong = false;
      return isLong;
    },
    pressProps: {
      onPointerDown: ({ pointerType, clientX: x, clientY: y, target }: PointerEvent) => {
        end();
        press.current = { x, y, isLong: false };
        if (pointerType !== "touch") return;
        timer.current = setTimeout(() => {
          press.current.isLong = true;
          onLongPress(target);
        }, holdMs);
      },
      onPointerMove: ({ clientX, clientY }: PointerEvent) => {
        const { x, y } = press.current;
        if (Math.hypot(clientX - x, clientY - y) > slack) end();
      },
      onPointerUp: end,
      onPointerCancel: end,
      // The browser's own menu for a link or a picture would cover what was just chosen.
      onContextMenu: (event: MouseEvent) => {
        if (press.current.isLong) event.preventDefault();
      },
    },
  };
}
