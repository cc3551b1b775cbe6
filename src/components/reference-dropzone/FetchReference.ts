/** Reads an image by its address; rejects where it can't be read. */
export type FetchReference = (url: string, options: { signal: AbortSignal }) => Promise<Blob>;
