import { createGate } from "../../../utils/createGate";
import { decodePicture, type DecodedPicture } from "./decodePicture";
import type { PrepareOptions, PreviewedImage, ProcessedImage, RemakeOptions } from "./PreparedImage";
import { processPicture } from "./processPicture";
import { remakePicture } from "./remakePicture";
import { resizePicture } from "./resizePicture";

/** Sharp on a dense screen, at the widest that a thumbnail becomes. */
const longestEdge = 384;
/** What is no larger than this is shown as it is. */
const smallBytes = 100_000;

/**
 * A decoded photo of 12 megapixels takes 48 MB: two at a time are quick and spare the memory. Where there are only two
 * cores, the page needs one of them.
 */
const throughGate = createGate(navigator.hardwareConcurrency > 2 ? 2 : 1);

async function previewOf(file: Blob, picture: DecodedPicture): Promise<Blob | undefined> {
  const isSmall = Math.max(picture.width, picture.height) <= longestEdge && file.size <= smallBytes;
  if (isSmall) return undefined;
  // A browser that can't draw shows the file itself.
  return resizePicture(picture, { longestEdge, type: "image/webp", quality: 0.8 }).catch(() => undefined);
}

/**
 * Reads a picture: first what it looks like, then what is to be sent in its place, from one and the same decoding. At
 * most two are decoded at a time, whoever asks.
 * @throws Error when the file is broken.
 */
export function prepareImage(
  file: Blob,
  options: PrepareOptions,
  onPreview: (previewed: PreviewedImage) => void,
): Promise<ProcessedImage> {
  return throughGate(async () => {
    const picture = await decodePicture(file);
    try {
      const preview = picture && (await previewOf(file, picture));
      onPreview({ size: picture && { width: picture.width, height: picture.height }, preview });
      return await processPicture(file, picture, options);
    } finally {
      picture?.close();
    }
  });
}

/**
 * Writes a picture anew, for one that can't be sent as it is.
 * @throws Error when it can't be decoded, or written small enough.
 */
export function remakeImage(file: Blob, options: RemakeOptions): Promise<ProcessedImage> {
  return throughGate(async () => {
    const picture = await decodePicture(file);
    if (!picture) throw new Error("This browser can't decode without a page.");
    try {
      return { file: await remakePicture(picture, options) };
    } finally {
      picture.close();
    }
  });
}
