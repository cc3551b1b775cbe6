import { canStreamUploads } from "../canStreamUploads";

/** A stream as a request may have it: as it is, or read to its end where requests can't stream. */
export const toUploadBody = async (
  stream: ReadableStream<Uint8Array>,
): Promise<ReadableStream<Uint8Array> | Blob> => (canStreamUploads() ? stream : new Response(stream).blob());
