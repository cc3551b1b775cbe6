import type { ImageHubClient } from "../client/ImageHubClient";
import type { GeneratedImage } from "../contract/generationSchema";
import { ImageHubError } from "../contract/ImageHubError";
import { fetchImage, type FetchImage } from "./fetchImage";

/** Reads an image of a generation; rejects where it can't be read. */
export type ReadImage = (
  image: GeneratedImage,
  generationId: string | undefined,
  options?: { signal?: AbortSignal | undefined },
) => Promise<Blob>;

/** After these there is nothing left to try. */
const isOver = (error: unknown) =>
  error instanceof ImageHubError && ["aborted", "imageExpired"].includes(error.code);

/**
 * Creates what reads images: by the app's own function where it has one, else through the proxy where it serves them, else
 * from their own address.
 */
export const createReadImage =
  (client: ImageHubClient, own: FetchImage | undefined): ReadImage =>
  async (image, generationId, options) => {
    if (own) return own(image.url, options);
    if (!image.isProxied || generationId === undefined) return fetchImage(image.url, options);
    try {
      return await client.getImage(generationId, image, options);
    } catch (error) {
      if (isOver(error)) throw error;
      return fetchImage(image.url, options);
    }
  };
