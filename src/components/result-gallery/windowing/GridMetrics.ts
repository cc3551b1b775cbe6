/** What the places of tiles follow from; all lengths in pixels. */
export interface GridMetrics {
  /** Rows of one height, columns that end where their tiles do, or places of one size. */
  readonly kind: "rows" | "columns" | "places";
  /** How wide the tiles are together. */
  readonly width: number;
  /** How many columns or places there are beside each other; of no meaning for rows. */
  readonly columns: number;
  /** The gap between rows' tiles. */
  readonly gap: number;
  /** How high a row wants to be. */
  readonly row: number;
}

const lengthOf = (text: string, fallback: number): number => {
  const length = Number.parseFloat(text);
  return Number.isFinite(length) && length > 0 ? length : fallback;
};

/** Reads them from an element that is styled as a list of tiles, so that the stylesheet alone decides; undefined where it has no width. */
export function readMetrics(list: HTMLElement): GridMetrics | undefined {
  const { width } = list.getBoundingClientRect();
  if (width === 0) return undefined;
  const style = getComputedStyle(list);
  const isDense = style.gridAutoFlow.includes("dense");
  return {
    kind: style.display === "flex" ? "rows" : isDense ? "columns" : "places",
    width,
    columns: lengthOf(style.getPropertyValue("--gih-columns"), 2),
    gap: lengthOf(style.columnGap, 12),
    // A property that means nothing here, and that browsers resolve to pixels.
    row: lengthOf(style.scrollPaddingBlockStart, 212),
  };
}

/** Says whether both put tiles into the same places. */
export const isSameGrid = (one: GridMetrics | undefined, other: GridMetrics | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.kind === other.kind &&
  one.width === other.width &&
  one.columns === other.columns &&
  one.gap === other.gap &&
  one.row === other.row;
