import type { GenerationEntry } from "../contract/GenerationEntry";
import type { ReadImage } from "./createReadImage";
import { fetchImage, type FetchImage } from "./fetchImage";

/** Where there is no page, addresses are whole. */
const absolute = (url: string) =>
  new URL(url, typeof location === "undefined" ? undefined : location.href).href;

function findImage(entries: readonly GenerationEntry[], address: string) {
  for (const { id, images } of entries) {
    const image = images.find(({ url, isProxied }) => isProxied && absolute(url) === address);
    if (image) return { image, id };
  }
  return undefined;
}

/**
 * Creates what reads any address, such as one that was dropped: by the app's own function where it has one; one of the user's
 * results as results are read; else as the browser does.
 */
export const createReadAddress =
  (
    list: () => readonly GenerationEntry[],
    readImage: ReadImage,
    own: () => FetchImage | undefined,
  ): FetchImage =>
  async (url, options) => {
    const fetchOwn = own();
    const known = fetchOwn ? undefined : findImage(list(), absolute(url));
    return known ? readImage(known.image, known.id, options) : (fetchOwn ?? fetchImage)(url, options);
  };
