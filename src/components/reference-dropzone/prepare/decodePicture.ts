/** A decoded picture, upright; it holds four bytes per pixel until it is closed. */
export interface DecodedPicture {
  readonly source: ImageBitmap | HTMLImageElement;
  readonly width: number;
  readonly height: number;
  readonly close: () => void;
}

async function decodeBitmap(file: Blob): Promise<DecodedPicture> {
  const source = await createImageBitmap(file, { imageOrientation: "from-image" });
  return { source, width: source.width, height: source.height, close: () => source.close() };
}

async function decodeElement(file: Blob): Promise<DecodedPicture | undefined> {
  if (typeof Image === "undefined" || typeof URL.createObjectURL !== "function") return undefined;
  const source = new Image();
  if (typeof source.decode !== "function") return undefined;
  const url = URL.createObjectURL(file);
  source.src = url;
  try {
    await source.decode();
  } catch (error) {
    URL.revokeObjectURL(url);
    throw error;
  }
  const { naturalWidth: width, naturalHeight: height } = source;
  return { source, width, height, close: () => URL.revokeObjectURL(url) };
}

/**
 * Decodes a picture, upright; undefined where the browser can't decode without a page.
 * @throws Error when the file is broken.
 */
export async function decodePicture(file: Blob): Promise<DecodedPicture | undefined> {
  const canDecode = typeof createImageBitmap === "function";
  const picture = await (canDecode ? decodeBitmap(file) : decodeElement(file));
  if (picture && (picture.width === 0 || picture.height === 0)) throw new Error("The picture has no pixels.");
  return picture;
}
