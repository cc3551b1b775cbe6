import { ImageHubError } from "../../contract/ImageHubError";
import { canStreamUploads } from "../canStreamUploads";
import { concatBytes } from "../concatBytes";
import type { IncomingBody } from "../incomingBody";
import { mapBody } from "../mapBody";
import { createFormHash } from "./createFormHash";
import { createFormScanner, firstLineBreak } from "./createFormScanner";
import { invalidRequest } from "./invalidRequest";
import { readFormFields, type FormFields } from "./readFormFields";
import { ledgerRequestOf, type Submission } from "./Submission";

function boundaryOf(contentType: string): string {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary === undefined)
    throw invalidRequest("The content type of the multipart body names no boundary.");
  return boundary;
}

/** The beginning of the form as the service gets it, with our `async` in place of the browser's. */
function rewrite({ fields, raw, cut }: FormFields, boundary: string): Uint8Array {
  const asks = `--${boundary}\r\ncontent-disposition: form-data; name="async"\r\n\r\ntrue`;
  const kept = fields
    .filter(({ name }) => name !== "async")
    .map(({ start, end }) => raw.subarray(start, end));
  return concatBytes([new TextEncoder().encode(asks), ...kept, raw.subarray(cut)]);
}

/** What the service may have of a body. */
function createSending(declared: number | undefined) {
  let settle = () => undefined as void;
  const sent = new Promise<void>((resolve) => {
    settle = resolve;
  });
  let seen = 0;
  let isSent = false;
  const finish = () => {
    isSent = true;
    settle();
  };
  return {
    sent,
    isSent: () => isSent,
    finish,
    take(bytes: number, isEnd: boolean) {
      seen += bytes;
      if (isEnd || seen === declared) finish();
    },
  };
}

/**
 * Reads a multipart body up to its first file; the rest is hashed while it goes on to the service.
 * @throws ImageHubError `invalid_request` for what is no form.
 */
export async function readFormSubmission(request: Request, incoming: IncomingBody): Promise<Submission> {
  const { contentType, declared, count } = incoming;
  const boundary = boundaryOf(contentType);
  const { body } = request;
  if (!body) throw invalidRequest("The multipart body is empty.");
  const scanner = createFormScanner(boundary);
  const hash = createFormHash();
  const form = await readFormFields(body, count, scanner, hash);
  const start = rewrite(form, boundary);
  const read = form.raw.byteLength - firstLineBreak.byteLength;
  const sending = createSending(declared);
  sending.take(read, hash.result() !== null);
  let refusal: ImageHubError | undefined;
  const each = async (chunk: Uint8Array) => {
    try {
      await hash.take(scanner.push(count(chunk)));
    } catch (error) {
      if (error instanceof ImageHubError) refusal = error;
      throw error;
    }
    sending.take(chunk.byteLength, hash.result() !== null);
    return chunk;
  };
  const end = () => {
    sending.finish();
    return new Uint8Array();
  };
  const stream = mapBody(body, { start, each, end });
  const length = declared === undefined ? undefined : declared - read + start.byteLength;
  return {
    request: ledgerRequestOf(form.fields.map(({ name, value }) => [name, value])),
    upload: {
      body: canStreamUploads() ? stream : await new Response(stream).blob(),
      headers: {
        "content-type": contentType,
        ...(length === undefined ? {} : { "content-length": String(length) }),
      },
      failure: () => refusal,
    },
    fingerprint: async () => hash.result(),
    isSent: sending.isSent,
    sent: sending.sent,
  };
}
