import type { CSSProperties, ReactNode } from "react";
import { TileTabContext, useIsCurrent } from "./TileTab";
import { wordsRatio } from "./tileRatio";
import { roundRatio } from "./frameRatio";
import { tileSpan } from "./tileSpan";
import { useTilePlace } from "./windowing/useTilePlace";

/** Props of {@link TileFrame}. */
export interface TileFrameProps {
  /** What it is called among all tiles. */
  id: string;
  /** What the tile is, for its looks. */
  state:
    "sending" | "queued" | "running" | "done" | "broken" | "partial" | "failed" | "unknown" | "abandoned";
  /** Width through height. */
  ratio: number;
  /** True hides a tile that only repeats what its neighbour says. */
  isQuiet?: boolean | undefined;
  /** The picture in it, as `submission image`, by which the viewer finds the way back. */
  pictureId?: string | undefined;
  /** A small picture, as a data address, that is seen where nothing covers it. Default: none. */
  backdrop?: string | undefined;
  /** What is in it. */
  children?: ReactNode;
}

const wordy: readonly TileFrameProps["state"][] = ["broken", "partial", "failed", "unknown", "abandoned"];

/** The place of a tile: its size follows from its ratio alone; only words in place of a picture may make it higher. */
export function TileFrame(props: TileFrameProps) {
  const { id, state, ratio: wanted, isQuiet = false, pictureId, backdrop, children } = props;
  const isCurrent = useIsCurrent(isQuiet ? undefined : id);
  const isWordy = wordy.includes(state);
  const ratio = roundRatio(isWordy ? wordsRatio(wanted) : wanted);
  const place = useTilePlace(id, ratio);
  // Custom properties are not among React's style properties.
  const size = { "--gih-r": ratio, "--gih-span": tileSpan(ratio) } as CSSProperties;
  const picture = backdrop && { backgroundImage: `url("${backdrop}")`, backgroundSize: "cover" };
  return (
    <li
      data-tile={isQuiet ? undefined : id}
      className="gih-tile"
      data-state={state}
      data-words={isWordy || undefined}
      data-picture={pictureId}
      {...place}
      style={{ ...(place?.style ?? size), ...picture }}
      aria-hidden={isQuiet || undefined}
    >
      <TileTabContext.Provider value={isCurrent === undefined ? undefined : isCurrent ? 0 : -1}>
        {children}
      </TileTabContext.Provider>
    </li>
  );
}
