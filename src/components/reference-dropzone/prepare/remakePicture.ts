import type { DecodedPicture } from "./decodePicture";
import type { RemakeOptions } from "./PreparedImage";
import { resizePicture } from "./resizePicture";

/** Tried from its own size down. */
const edges = [Infinity, 4096, 2048, 1024];
const quality = 0.9;

/**
 * Writes a picture anew, as large as the bytes allow.
 * @throws Error when even a small one has too many, or the browser can't write the type.
 */
export async function remakePicture(
  picture: DecodedPicture,
  { type, maxBytes }: RemakeOptions,
): Promise<Blob> {
  for (const longestEdge of edges) {
    const copy = await resizePicture(picture, { longestEdge, type, quality });
    if (copy.type !== type) throw new Error(`This browser can't write ${type}.`);
    if (copy.size <= maxBytes) return copy;
  }
  throw new Error(`The picture can't be written with ${maxBytes} bytes.`);
}
