import type { ReactNode } from "react";
import type { GenerationEntry } from "../../contract/GenerationEntry";
import type { TileActions } from "./TileActions";

/** What every tile gets. */
export interface TileProps {
  /** The submission that it belongs to. */
  entry: GenerationEntry;
  /** How long the submission usually takes, in milliseconds; unsaid while it is unknown. */
  estimateMs: number | undefined;
  /** Where the picture is that it was made from; absent where there was none or it is gone. */
  parentSrc?: string | undefined;
  /** What came of asking about it, in words. */
  note?: string | undefined;
  /** The clock. */
  now: () => number;
  /** What is offered. */
  actions: TileActions;
  /** The parts of a tile with a picture. Default: all of them. */
  parts?: ReactNode;
}
