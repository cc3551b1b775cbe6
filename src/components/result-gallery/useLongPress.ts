import { useEffect, useRef, type MouseEvent, type PointerEvent } from "react";

const holdMs = 500;
const slack = 10;

/** Hears when a finger rests on something; the press that it would have been is swallowed. Give its handlers to what is around. */
export function useLongPress(onLongPress: (target: EventTarget) => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const press = useRef({ x: 0, y: 0, isTouch: false, isLong: false });
  const end = () => clearTimeout(timer.current);
  const become = (target: EventTarget) => {
    end();
    press.current.isLong = true;
    onLongPress(target);
  };
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
        const isTouch = pointerType === "touch";
        press.current = { x, y, isTouch, isLong: false };
        if (isTouch) timer.current = setTimeout(() => become(target), holdMs);
      },
      onPointerMove: ({ clientX, clientY }: PointerEvent) => {
        const { x, y } = press.current;
        if (Math.hypot(clientX - x, clientY - y) > slack) end();
      },
      onPointerUp: end,
      onPointerCancel: end,
      // A browser may find a press long before the timer does; its own menu for a link or a picture would cover what is chosen.
      onContextMenu: (event: MouseEvent) => {
        const { isTouch, isLong } = press.current;
        if (!isTouch) return;
        event.preventDefault();
        if (!isLong) become(event.target);
      },
    },
  };
}
