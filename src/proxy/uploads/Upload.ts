import type { ImageHubError } from "../../contract/ImageHubError";

/** A browser's body on its way to the service. */
export interface Upload {
  readonly body: ReadableStream<Uint8Array> | Blob | null;
  readonly headers: Record<string, string>;
  /** The error that ended the upload, when its body can't be taken. */
  readonly failure: () => ImageHubError | undefined;
}
