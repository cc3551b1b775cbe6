import type { GenerationEntry } from "../../src/contract/GenerationEntry";
import { pictureOf, shapeOf } from "./entries";

/** Six elements: what everybody writes first. */
export function PlainTile({ entry, height }: { entry: GenerationEntry; height: number }) {
  const shape = shapeOf(entry);
  return (
    <figure data-bench-tile style={{ margin: 4, width: (height * shape.width) / shape.height - 8 }}>
      <button type="button" aria-label={entry.request.prompt} style={{ padding: 0, border: 0 }}>
        <img src={pictureOf(entry)} alt="" loading="lazy" width="100%" height={height - 40} />
      </button>
      <figcaption style={{ overflow: "hidden", height: 20 }}>
        <span>{entry.request.prompt}</span>
        <span>{entry.cost.used}</span>
      </figcaption>
    </figure>
  );
}
