import { isRecord } from "../../utils/isRecord";
import { canStreamUploads } from "../canStreamUploads";
import type { IncomingBody } from "../incomingBody";
import { mapBody } from "../mapBody";
import { readBytes } from "../readBytes";
import { createBodyHash } from "./createBodyHash";
import { invalidRequest } from "./invalidRequest";
import { ledgerRequestOf, type Submission } from "./Submission";

function parseFields(text: string): [name: string, value: unknown][] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw invalidRequest("The request's body is no valid JSON.");
  }
  if (!isRecord(json)) throw invalidRequest("The request's body must be a JSON object.");
  return Object.entries(json);
}

const inOrder = (_: string, value: unknown): unknown =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;

/** JSON that does not depend on white space and on the order of fields. */
function canonicalJson(value: unknown): string {
  try {
    return JSON.stringify(value, inOrder);
  } catch {
    throw invalidRequest("The request's body is nested too deeply.");
  }
}

const streamOf = (bytes: Uint8Array) =>
  new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });

/**
 * Reads a JSON body.
 * @throws ImageHubError `invalid_request` for what is no JSON object, `bodyTooLarge` for too much of it.
 */
export async function readJsonSubmission(
  request: Request,
  incoming: IncomingBody,
  forcesAsync: boolean,
): Promise<Submission> {
  const { count, failure } = incoming;
  const body = request.body && mapBody(request.body, { each: count });
  const text = new TextDecoder().decode(await readBytes(body, Infinity));
  const all = parseFields(text);
  const fields = all.filter(([name]) => name !== "async");
  const hash = createBodyHash("POST json 1\n");
  await hash.update(new TextEncoder().encode(canonicalJson(Object.fromEntries(fields))));
  const fingerprint = await hash.digest();
  return {
    request: ledgerRequestOf(fields),
    fields: all,
    isForm: false,
    prepare: async (prompt) => {
      const sent: [string, unknown][] = forcesAsync ? [...fields, ["async", true]] : all;
      const more = prompt === undefined ? {} : { prompt };
      const bytes = new TextEncoder().encode(JSON.stringify({ ...Object.fromEntries(sent), ...more }));
      return {
        // A stream can't be sent a second time by a fetch that repeats what failed.
        body: canStreamUploads() ? streamOf(bytes) : new Blob([bytes]),
        headers: { "content-type": "application/json", "content-length": String(bytes.byteLength) },
        failure,
      };
    },
    fingerprint: async () => fingerprint,
    isSent: () => true,
    sent: Promise.resolve(),
  };
}
