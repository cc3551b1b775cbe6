import { useEffect, useState, type FocusEvent } from "react";

/**
 * Ends something after a while in which it could be seen, and neither pointer nor keyboard was on it. The props go on its
 * element.
 * @param what It; something else begins the while anew, undefined is nothing.
 * @param onOver Hears that the time is over; keep the function stable.
 */
export function usePassing(what: unknown, ms: number, onOver: () => void) {
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const isHeld = hovered || focused;
  // The pointer never leaves what is gone.
  if (what === undefined && isHeld) {
    setHovered(false);
    setFocused(false);
  }
  useEffect(() => {
    if (what === undefined || isHeld) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = () => {
      clearTimeout(timer);
      if (document.visibilityState === "visible") timer = setTimeout(onOver, ms);
    };
    begin();
    document.addEventListener("visibilitychange", begin);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", begin);
    };
  }, [what, isHeld, ms, onOver]);
  return {
    onPointerEnter: () => setHovered(true),
    onPointerLeave: () => setHovered(false),
    onFocus: (event: FocusEvent) => setFocused(event.target.matches(":focus-visible")),
    onBlur: () => setFocused(false),
  };
}
