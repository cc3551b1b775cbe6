/** The upright size of a picture, in pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

const isEmpty = ({ width, height }: ImageSize) => width === 0 || height === 0;

async function sizeOfElement(url: string): Promise<ImageSize | undefined> {
  const image = new Image();
  if (typeof image.decode !== "function") return undefined;
  image.src = url;
  await image.decode();
  return { width: image.naturalWidth, height: image.naturalHeight };
}

/**
 * Reads a picture's size by decoding it off the main thread; undefined where the browser can't decode without a page.
 * @throws Error when the file is broken.
 */
export async function readImageSize(file: Blob): Promise<ImageSize | undefined> {
  if (typeof createImageBitmap === "function") {
    const bitmap = await createImageBitmap(file);
    const size = { width: bitmap.width, height: bitmap.height };
    bitmap.close();
    if (isEmpty(size)) throw new Error("The picture has no pixels.");
    return size;
  }
  if (typeof URL.createObjectURL !== "function") return undefined;
  const url = URL.createObjectURL(file);
  try {
    return await sizeOfElement(url);
  } finally {
    URL.revokeObjectURL(url);
  }
}
