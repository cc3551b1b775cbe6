import type { IncomingBody } from "../incomingBody";
import { createFormPolicy } from "../limits/createFormPolicy";
import type { ProxySettings } from "../options/ProxySettings";
import { createFileRules } from "../uploads/createFileRules";
import { openForm } from "../uploads/openForm";
import { isFieldName, readFormValue } from "./checkField";
import { createFieldRules } from "./createFieldRules";
import { createFormHash } from "./createFormHash";
import { ledgerRequestOf, type Reading, type Submission } from "./Submission";
import { rewriteForm } from "./rewriteForm";

/**
 * Reads a multipart body up to its first file; the rest is checked and hashed while it goes on to the service.
 * @throws ImageHubError `invalid_request` for what is no form.
 */
export async function readFormSubmission(
  request: Request,
  incoming: IncomingBody,
  { fileLimits, isGoverned }: ProxySettings,
  { isKeyed, forcesAsync }: Reading,
): Promise<Submission> {
  const rules = [
    createFileRules(fileLimits),
    createFieldRules(),
    ...(isGoverned ? [createFormPolicy()] : []),
  ];
  const hash = isKeyed ? createFormHash() : null;
  const form = await openForm(request.body, incoming, hash ? [...rules, hash] : rules);
  const fields = form.fields.map(
    ({ name, value }) => [name, isFieldName(name) ? readFormValue(name, value) : value] as const,
  );
  const asked = ledgerRequestOf(fields);
  return {
    // How many files there are is not known before the last one; that there are some keeps others from leaving them out.
    request: form.hasFile ? { ...asked, reference_images: "some" } : asked,
    fields,
    prepare: async (prompt) => form.send(rewriteForm(form, { prompt, forcesAsync })),
    fingerprint: async () => hash?.result() ?? null,
    isSent: form.isSent,
    sent: form.sent,
  };
}
