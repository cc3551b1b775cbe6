import { isRecord } from "../../utils/isRecord";
import { canStreamUploads } from "../canStreamUploads";
import type { IncomingBody } from "../incomingBody";
import { mapBody } from "../mapBody";
import { readBytes } from "../readBytes";
import { createBodyHash } from "./createBodyHash";
import { checkField } from "./checkField";
import { createFieldCheck } from "./createFieldCheck";
import { invalidRequest } from "./invalidRequest";
import { ledgerRequestOf, type Reading, type Submission } from "./Submission";

function parseFields(text: string): [name: string, value: unknown][] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw invalidRequest("The request's body is no valid JSON.");
  }
  if (!isRecord(json)) throw invalidRequest("The request's body must be a JSON object.");
  const check = createFieldCheck();
  const fields = Object.entries(json);
  for (const [name, value] of fields) checkField(check.text(name), value);
  check.end();
  return fields;
}

/** A hash that does not depend on white space and on the order of fields. */
async function hashOf(fields: readonly [name: string, value: unknown][]): Promise<string> {
  const inOrder = fields.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const hash = createBodyHash("POST json 1\n");
  await hash.update(new TextEncoder().encode(JSON.stringify(Object.fromEntries(inOrder))));
  return hash.digest();
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
  { isKeyed, forcesAsync }: Reading,
): Promise<Submission> {
  const body = request.body && mapBody(request.body, { each: incoming.count });
  const text = new TextDecoder().decode(await readBytes(body, Infinity));
  const all = parseFields(text);
  const fields = all.filter(([name]) => name !== "async");
  const fingerprint = isKeyed ? await hashOf(fields) : null;
  return {
    request: ledgerRequestOf(fields),
    fields: all,
    prepare: async (prompt) => {
      const sent: [string, unknown][] = forcesAsync ? [...fields, ["async", true]] : all;
      const more = prompt === undefined ? {} : { prompt };
      const bytes = new TextEncoder().encode(JSON.stringify({ ...Object.fromEntries(sent), ...more }));
      return {
        // A stream can't be sent a second time by a fetch that repeats what failed.
        body: canStreamUploads() ? streamOf(bytes) : new Blob([bytes]),
        headers: { "content-type": "application/json", "content-length": String(bytes.byteLength) },
        failure: () => undefined,
      };
    },
    fingerprint: async () => fingerprint,
    isSent: () => true,
    sent: Promise.resolve(),
  };
}
