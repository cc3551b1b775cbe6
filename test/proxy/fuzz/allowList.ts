import { apiKey } from "../proxyTo";
import type { Call } from "./service";

/** Where the service of these tests is. */
export const serviceUrl = "https://hub.example";

const base = `${serviceUrl}/api/v1`;
const key = `Bearer ${apiKey}`;

/** The header fields of a body: its type, and its true length where it is known. */
function describesBody({ headers, bytes }: Call): boolean {
  const { "content-type": type = "", "content-length": length } = headers;
  const isTyped = /^(application\/json|multipart\/form-data)\s*(;|$)/i.test(type);
  return isTyped && (length === undefined || length === String(bytes ?? 0));
}

/** What is wrong with a call to the service; undefined for one that the proxy may make for this target. */
export function violationOf(call: Call, target: string, ownId: string): string | undefined {
  const { accept, authorization, "content-type": type, "content-length": length, ...others } = call.headers;
  const asked = `${call.method} ${call.url}`;
  if (Object.keys(others).length > 0) return `header fields ${Object.keys(others).join()}`;
  if (accept !== "application/json") return `accept ${accept}`;
  if (asked === `POST ${base}/images/generations`)
    return authorization === key && describesBody(call) ? undefined : "a POST with other header fields";
  if (type !== undefined || length !== undefined || call.bytes !== undefined) return "a GET with a body";
  if (asked === `GET ${base}/models`) return authorization === undefined ? undefined : "the key for models";
  if (authorization !== key) return "another authorization";
  if (asked === `GET ${base}/credits`) return undefined;
  // Only the id that was signed for this user is ever looked up.
  if (asked === `GET ${base}/generations/clx_1` && decodeURIComponent(target).includes(ownId))
    return undefined;
  return asked;
}
