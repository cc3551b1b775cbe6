import type { ReactNode } from "react";
import { cx } from "../../primitives/cx";

/** Props of {@link Glyph}. */
export interface GlyphProps {
  /** Edge in pixels: 16 beside small text, 20 in buttons and tiles. Default: 16. */
  size?: 12 | 16 | 20 | undefined;
  /** Fills the drawing, for what is on, such as a favourite. Default: false. */
  filled?: boolean | undefined;
  /** Mirrors it in right-to-left text, for arrows that follow the reading direction. Default: false. */
  flip?: boolean | undefined;
  /** Added to the svg's classes. */
  className?: string | undefined;
  /** The strokes, on a 20 by 20 grid. */
  children: ReactNode;
}

/** The frame of every drawing: decorative, in the colour of the text around it. */
export function Glyph({ size = 16, filled = false, flip = false, className, children }: GlyphProps) {
  return (
    <svg
      className={cx("gih-icon", className)}
      data-flip={flip || undefined}
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill={filled ? "currentColor" : "none"}
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}
