import type { CSSProperties, ReactNode } from "react";
import { tileSpan } from "./tileSpan";

/** Props of {@link TileFrame}. */
export interface TileFrameProps {
  /** What the tile is, for its looks. */
  state:
    "sending" | "queued" | "running" | "done" | "broken" | "partial" | "failed" | "unknown" | "abandoned";
  /** Width through height. */
  ratio: number;
  /** True hides a tile that only repeats what its neighbour says. */
  isQuiet?: boolean | undefined;
  /** What is in it. */
  children?: ReactNode;
}

/** The place of a tile: its size follows from its ratio alone, whatever is in it. */
export function TileFrame({ state, ratio, isQuiet = false, children }: TileFrameProps) {
  // Custom properties are not among React's style properties.
  const style = { "--gih-r": Number(ratio.toFixed(4)), "--gih-span": tileSpan(ratio) } as CSSProperties;
  return (
    <li className="gih-tile" data-state={state} style={style} aria-hidden={isQuiet || undefined}>
      {children}
    </li>
  );
}
