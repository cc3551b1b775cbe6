/** Where a tile is in the list of its day, in pixels from the corner where reading begins. */
export interface TilePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The places of tiles in their order, and how high they are together. */
export interface Placed {
  readonly places: readonly TilePlace[];
  readonly height: number;
}
