import { stripJpeg } from "./stripJpeg";
import { stripPng } from "./stripPng";
import { stripWebp } from "./stripWebp";

const strippers: Partial<Record<string, typeof stripJpeg>> = {
  "image/jpeg": stripJpeg,
  "image/png": stripPng,
  "image/webp": stripWebp,
};

/**
 * The same picture, byte for byte, without what is said about it: place, time, camera, author, embedded thumbnails.
 * Orientation and colour profile stay. Gives the file itself where there was nothing to remove.
 * @throws Error when it is neither PNG nor JPEG nor WebP, or its structure is broken.
 */
export async function stripMetadata(file: Blob): Promise<Blob> {
  const strip = strippers[file.type];
  if (!strip) throw new Error(`The metadata of ${file.type} can't be removed.`);
  const stripped = new Blob(strip(new Uint8Array(await file.arrayBuffer())), { type: file.type });
  return stripped.size === file.size ? file : stripped;
}
