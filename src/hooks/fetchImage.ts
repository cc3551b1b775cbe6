import { ImageHubError } from "../contract/ImageHubError";

/** Reads an image by its address; rejects where it can't be read. */
export type FetchImage = (url: string, options?: { signal?: AbortSignal | undefined }) => Promise<Blob>;

const unreadable = (url: string, cause: unknown) =>
  new ImageHubError(
    `The image ${url} can't be read: it is gone, or its host does not allow this page to read it (CORS). Give <ImageHubProvider> a fetchImage that goes through your server.`,
    { code: "networkError", cause },
  );

/**
 * Reads an image with the browser's own `fetch`.
 * @throws ImageHubError `networkError` when the image is gone or its host does not allow it.
 */
export const fetchImage: FetchImage = async (url, { signal } = {}) => {
  try {
    const response = await fetch(url, { signal: signal ?? null, credentials: "omit" });
    if (response.ok) return await response.blob();
    throw new Error(`The host answered ${response.status}.`);
  } catch (error) {
    throw unreadable(url, error);
  }
};
