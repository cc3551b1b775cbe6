import { ImageHubError } from "../../contract/ImageHubError";
import { concatBytes } from "../concatBytes";
import type { IncomingBody } from "../incomingBody";
import { mapBody } from "../mapBody";
import { invalidRequest } from "../submission/invalidRequest";
import { createFormScanner, firstLineBreak } from "./createFormScanner";
import type { FormWatcher } from "./FormWatcher";
import { readFormFields, unfinished, type FormFields } from "./readFormFields";
import { toUploadBody } from "./toUploadBody";
import type { Upload } from "./Upload";

/** A form whose text fields before the first file have been read, while the rest has not. */
export interface OpenForm extends FormFields {
  readonly boundary: string;
  /** Sends it on, with this in place of all that has been read. */
  readonly send: (start: Uint8Array) => Promise<Upload>;
  /** Says that whoever gets it may have all of it by now. */
  readonly isSent: () => boolean;
  /** Resolves when `isSent` becomes true. */
  readonly sent: Promise<void>;
}

function boundaryOf(contentType: string): string {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined)
    throw invalidRequest("The content type of the multipart body names no boundary.");
  return boundary;
}

/** A promise, and what resolves it. */
function createSignal() {
  let resolve = () => undefined as void;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/**
 * Opens a form: reads its text fields up to the first file, and shows every piece to the watchers before it goes on. No file
 * is ever held in memory, and whoever gets the form never gets its last piece unless all watchers have let it pass.
 * @throws ImageHubError `invalid_request` for what is no form, and whatever a watcher throws.
 */
export async function openForm(
  body: ReadableStream<Uint8Array> | null,
  { contentType, declared, count }: IncomingBody,
  watchers: readonly FormWatcher[],
): Promise<OpenForm> {
  const boundary = boundaryOf(contentType);
  if (!body) throw invalidRequest("The multipart body is empty.");
  const scanner = createFormScanner(boundary);
  const sent = createSignal();
  let seen = 0;
  let isComplete = false;
  let isSent = false;
  let refusal: ImageHubError | undefined;
  /** The piece with the closing boundary, which waits until it is known that nothing stands behind it. */
  let last: Uint8Array = new Uint8Array();

  const refuse = (error: ImageHubError) => {
    refusal = error;
    return error;
  };
  const scan = async (chunk: Uint8Array) => {
    const events = scanner.push(count(chunk));
    for (const watcher of watchers) await watcher.take(events);
    seen += chunk.byteLength;
    isComplete ||= events.some(({ type }) => type === "end");
    if (seen === declared && !isComplete) throw unfinished();
    return events;
  };
  const finish = () => {
    if (!isComplete) throw refuse(unfinished());
    isSent = true;
    sent.resolve();
    return last;
  };
  const each = async (chunk: Uint8Array) => {
    try {
      await scan(chunk);
    } catch (error) {
      throw error instanceof ImageHubError ? refuse(error) : error;
    }
    if (!isComplete) return chunk;
    last = concatBytes([last, chunk]);
    return new Uint8Array();
  };

  const fields = await readFormFields(body, scan);
  const read = fields.raw.byteLength - firstLineBreak.byteLength;
  return {
    ...fields,
    boundary,
    isSent: () => isSent,
    sent: sent.promise,
    async send(start) {
      if (isComplete) last = start;
      const length = declared === undefined ? undefined : declared - read + start.byteLength;
      return {
        body: await toUploadBody(mapBody(body, { start: isComplete ? undefined : start, each, end: finish })),
        headers: {
          "content-type": contentType,
          ...(length === undefined ? {} : { "content-length": String(length) }),
        },
        failure: () => refusal,
      };
    },
  };
}
