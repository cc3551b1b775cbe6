import type { ComponentPropsWithoutRef, ReactNode } from "react";

/** Props of {@link ToolButton}; the rest goes to the button. */
export interface ToolButtonProps extends Omit<ComponentPropsWithoutRef<"button">, "title" | "disabled"> {
  /** What it does, in words that are seen when a pointer rests on it. */
  label: string;
  /** The key that does the same, as `aria-keyshortcuts` has it. */
  shortcut?: string | undefined;
  /** True where it would do nothing now; it keeps its place and the focus. */
  isOff?: boolean | undefined;
  /** Its height and width: `s` 32, `m` 36, `l` 44 pixels; 44 for fingers. Default: `m`. */
  size?: "s" | "m" | "l" | undefined;
  /** The drawing. */
  children: ReactNode;
}

/** A button that is only a drawing. */
export function ToolButton({
  label,
  shortcut,
  isOff = false,
  size = "m",
  onClick,
  ...rest
}: ToolButtonProps) {
  return (
    <button
      type="button"
      className="gih-btn gih-tool"
      data-icon
      data-size={size}
      {...rest}
      aria-label={label}
      title={label}
      aria-keyshortcuts={shortcut}
      aria-disabled={isOff || undefined}
      onClick={isOff ? undefined : onClick}
    />
  );
}
