import { glyphSize } from "./glyphSize";

/** A ratio drawn as a frame; decorative, the ratio stands beside it in words. */
export function RatioGlyph({ ratio }: { ratio: string }) {
  const { width, height } = glyphSize(ratio);
  return (
    <span className="gih-glyph-box" aria-hidden="true">
      <span
        className="gih-glyph"
        data-auto={ratio === "auto" || undefined}
        style={{ inlineSize: width, blockSize: height }}
      />
    </span>
  );
}
