import type { DecodedPicture } from "./decodePicture";
import type { PrepareOptions, ProcessedImage } from "./PreparedImage";
import { fitInto, resizePicture } from "./resizePicture";
import { stripMetadata } from "./stripMetadata";

/** Enough that a model sees no difference; more costs bytes for noise. */
const quality = 0.82;

/** A smaller copy of the same type; undefined where that would save nothing. */
async function shrink(file: Blob, picture: DecodedPicture, longestEdge: number): Promise<Blob | undefined> {
  if (Math.max(picture.width, picture.height) <= longestEdge) return undefined;
  const copy = await resizePicture(picture, { longestEdge, type: file.type, quality });
  if (copy.type !== file.type) throw new Error(`This browser can't write ${file.type}.`);
  return copy.size < file.size ? copy : undefined;
}

/** Drawing it afresh leaves no metadata either, where its structure is too odd to be cut. */
async function redraw(file: Blob, picture: DecodedPicture): Promise<Blob> {
  const longestEdge = Math.max(picture.width, picture.height);
  const copy = await resizePicture(picture, { longestEdge, type: file.type, quality: 0.95 });
  if (copy.type !== file.type) throw new Error(`This browser can't write ${file.type}.`);
  return copy;
}

async function strip(file: Blob, picture: DecodedPicture | undefined): Promise<Blob> {
  try {
    return await stripMetadata(file);
  } catch (error) {
    if (!picture) throw error;
    return redraw(file, picture);
  }
}

/** Makes of a file what was asked for; what can't be done is named, and the file stays as it was. */
export async function processPicture(
  file: Blob,
  picture: DecodedPicture | undefined,
  { downscaleTo, stripMetadata: strips = false }: PrepareOptions,
): Promise<ProcessedImage> {
  let problem: ProcessedImage["problem"];
  try {
    const smaller = downscaleTo && picture ? await shrink(file, picture, downscaleTo) : undefined;
    // What was drawn afresh has no metadata.
    if (smaller && picture && downscaleTo) return { file: smaller, size: fitInto(picture, downscaleTo) };
    if (downscaleTo && !picture) problem = "downscale";
  } catch {
    problem = "downscale";
  }
  if (!strips) return { problem };
  try {
    const stripped = await strip(file, picture);
    return stripped === file ? { problem } : { file: stripped, problem };
  } catch {
    return { problem: "metadata" };
  }
}
