import { glyphSize } from "./glyphSize";

/** A ratio drawn as a frame; decorative, the ratio stands beside it in words. */
export function RatioGlyph({ ratio }: { ratio: string }) {
  const { width, height } = glyphSize(ratio);
  return (
    <span className="gih-glyph-box" aria-hidden="true">
      {/* The size of an svg is an attribute: a server may write it where a content security policy forbids styles. */}
      <svg className="gih-glyph" data-auto={ratio === "auto" || undefined} width={width} height={height} />
    </span>
  );
}
