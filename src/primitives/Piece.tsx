import type { ComponentType, ReactNode } from "react";

/** What stands in the place of a ready-made piece: a function of the props that the piece would get, or null for nothing. */
export type Slot<Props> = ((props: Props) => ReactNode) | null;

/** Props of {@link Piece}. */
interface PieceProps<Props extends object> {
  /** What stands in its place. Default: the ready-made one. */
  slot: Slot<Props> | undefined;
  /** The ready-made one. */
  as: ComponentType<Props>;
  /** What both get. */
  given: Props;
}

/** A piece that may be replaced. What replaces it is called here, so that it may use hooks and be written where it is passed. */
export function Piece<Props extends object>({ slot, as: Ready, given }: PieceProps<Props>) {
  if (slot === null) return null;
  return slot ? slot(given) : <Ready {...given} />;
}
