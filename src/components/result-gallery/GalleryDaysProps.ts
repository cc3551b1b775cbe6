import type { GenerationEntry } from "../../contract/GenerationEntry";
import type { TileProps } from "./TileProps";

/** What the list of days is made of. */
export interface GalleryDaysProps extends Pick<TileProps, "actions" | "now" | "parts"> {
  /** The submissions, newest first. */
  entries: readonly GenerationEntry[];
  /** How long a submission usually takes, in milliseconds. */
  estimateMs: ((entry: GenerationEntry) => number | undefined) | undefined;
  /** What came of asking about a submission, in words, by its key. */
  notes: ReadonlyMap<string, string> | undefined;
}
