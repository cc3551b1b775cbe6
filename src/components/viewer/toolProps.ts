import type { ReactNode } from "react";
import { cx } from "../../primitives/cx";

/** A button that is only a drawing. */
export interface ToolOptions {
  /** What it does, in words that are seen when a pointer rests on it. */
  label: string;
  /** The key that does the same, as `aria-keyshortcuts` has it. */
  shortcut?: string | undefined;
  /** True where it would do nothing now; it keeps its place and the focus. */
  isOff?: boolean | undefined;
  /** Its height and width: `s` 32, `m` 36, `l` 44 pixels; 44 for fingers. Default: `m`. */
  size?: "s" | "m" | "l" | undefined;
  /** Joins its classes. */
  className?: string | undefined;
  /** What it does. */
  onClick: (() => void) | undefined;
  /** The drawing. */
  children: ReactNode;
  /** What its user gave in the place of the drawing: words name the button by themselves. */
  given?: ReactNode;
}

/** State of a button that may have nothing to do now. */
export interface ToolState {
  /** True where it would do nothing now. */
  readonly off: boolean;
}

/** The state and the props of a button that is only a drawing. */
export function toolProps(options: ToolOptions) {
  const { label, shortcut, isOff = false, size = "m", className, onClick, children, given } = options;
  const off = isOff || onClick === undefined;
  const look = { type: "button", className: cx("gih-btn gih-tool", className) };
  const named = typeof given !== "string" && { "data-icon": true, "aria-label": label, title: label };
  const words = { ...named, "aria-keyshortcuts": shortcut };
  const act = { "aria-disabled": off || undefined, onClick: off ? undefined : onClick };
  return { state: { off }, props: { ...look, "data-size": size, ...words, ...act, children } };
}
