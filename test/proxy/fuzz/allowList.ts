import { apiKey } from "../proxyTo";
import type { Places } from "./Places";
import type { Call } from "./service";

const key = `Bearer ${apiKey}`;

/** The header fields of a body: its type, and its true length where it is known. */
function describesBody({ headers, bytes }: Call): boolean {
  const { "content-type": type = "", "content-length": length } = headers;
  const isTyped = /^(application\/json|multipart\/form-data)\s*(;|$)/i.test(type);
  return isTyped && (length === undefined || length === String(bytes ?? 0));
}

const askedOfHosts = ["accept", "accept-encoding", "range", "if-range", "if-none-match"];

/** What follows a question mark need be nothing that can be decoded. */
const pathOf = (target: string) => decodeURIComponent(target.split("?")[0] ?? "");

/** An image is fetched for whoever names a generation of their own, by somebody whom its host knows nothing of. */
function violationOfImage(
  { method, headers, bytes }: Call,
  target: string,
  ownId: string,
): string | undefined {
  const others = Object.keys(headers).filter((name) => !askedOfHosts.includes(name));
  if (others.length > 0) return `header fields ${others.join()} for an image's host`;
  const isOwn = pathOf(target).includes(`${ownId}/images/img_1`);
  return method === "GET" && bytes === undefined && isOwn ? undefined : `${method} an image`;
}

/** Who asks, and for what. */
interface Asked {
  readonly target: string;
  readonly ownId: string;
}

/** What is wrong with a call to the service; undefined for one that the proxy may make for this target. */
export function violationOf(
  call: Call,
  { target, ownId }: Asked,
  { serviceUrl, imageUrl }: Places,
): string | undefined {
  const base = `${serviceUrl}/api/v1`;
  if (call.url === imageUrl) return violationOfImage(call, target, ownId);
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
  if (asked === `GET ${base}/generations/clx_1` && pathOf(target).includes(ownId)) return undefined;
  return asked;
}
