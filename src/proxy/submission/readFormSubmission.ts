import { concatBytes } from "../concatBytes";
import type { IncomingBody } from "../incomingBody";
import type { ProxySettings } from "../parseOptions";
import { createFileRules } from "../uploads/createFileRules";
import { openForm, type OpenForm } from "../uploads/openForm";
import { createFormHash } from "./createFormHash";
import { ledgerRequestOf, type Submission } from "./Submission";

/** The beginning of the form as the service gets it, with our `async` in place of the browser's. */
function rewrite({ fields, raw, cut, boundary }: OpenForm): Uint8Array {
  const asks = `--${boundary}\r\ncontent-disposition: form-data; name="async"\r\n\r\ntrue`;
  const kept = fields
    .filter(({ name }) => name !== "async")
    .map(({ start, end }) => raw.subarray(start, end));
  return concatBytes([new TextEncoder().encode(asks), ...kept, raw.subarray(cut)]);
}

/**
 * Reads a multipart body up to its first file; the rest is checked and hashed while it goes on to the service.
 * @throws ImageHubError `invalid_request` for what is no form.
 */
export async function readFormSubmission(
  request: Request,
  incoming: IncomingBody,
  { fileLimits }: ProxySettings,
): Promise<Submission> {
  const hash = createFormHash();
  const form = await openForm(request.body, incoming, [createFileRules(fileLimits), hash]);
  return {
    request: ledgerRequestOf(form.fields.map(({ name, value }) => [name, value])),
    upload: await form.send(rewrite(form)),
    fingerprint: async () => hash.result(),
    isSent: form.isSent,
    sent: form.sent,
  };
}
