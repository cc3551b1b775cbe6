import { incomingBody, type IncomingBody } from "../incomingBody";
import { mapBody } from "../mapBody";
import type { ProxySettings } from "../parseOptions";
import { createFileRules } from "./createFileRules";
import { firstLineBreak } from "./createFormScanner";
import { openForm } from "./openForm";
import { toUploadBody } from "./toUploadBody";
import type { Upload } from "./Upload";

async function jsonUpload(request: Request, incoming: IncomingBody): Promise<Upload> {
  const { contentType, declared, count, failure } = incoming;
  return {
    body: request.body && (await toUploadBody(mapBody(request.body, { each: count }))),
    headers: {
      "content-type": contentType,
      ...(declared === undefined ? {} : { "content-length": String(declared) }),
    },
    failure,
  };
}

/**
 * Takes a request's body as it is, byte for byte: JSON without reading it, a form up to its first file.
 * @throws ImageHubError `invalid_request` for another type (415) and for what is no form, `bodyTooLarge` (413) for a
 * declared size over the limit.
 */
export async function uploadOf(
  request: Request,
  settings: ProxySettings,
  onProgress: (bytes: number) => void,
): Promise<Upload> {
  const incoming = incomingBody(request, settings, onProgress);
  if (incoming.isJson) return jsonUpload(request, incoming);
  const form = await openForm(request.body, incoming, [createFileRules(settings.fileLimits)]);
  return form.send(form.raw.subarray(firstLineBreak.byteLength));
}
