import { useId, useMemo, useRef, version } from "react";

// React 19 writes this attribute in camel case, React 18 passes only the plain spelling through.
const targetProp = version.startsWith("18.") ? "popovertarget" : "popoverTarget";

/**
 * Ties a button to the popover that it opens. The browser does the rest: Escape, a press outside, focus order, the
 * expanded state, and the anchor for the popover's position.
 */
export function usePopover() {
  const id = useId();
  const popoverRef = useRef<HTMLDivElement>(null);
  return useMemo(
    () => ({
      /** Goes on a `<button>`. */
      triggerProps: { [targetProp]: id },
      /** Goes on the element that opens. */
      popoverProps: { id, popover: "auto" as const },
      /** Goes on that element too, where somebody closes it. */
      popoverRef,
      /** Closes it; the browser gives the focus back to the button. */
      close: () => popoverRef.current?.hidePopover(),
    }),
    [id],
  );
}
