import { apiKey } from "../proxyTo";
import { givesAway } from "./keyForms";

/** Header fields that answers may have, those of the connection and of the framing among them. */
const answered =
  /^(accept-ranges|age|access-control-(allow-(origin|credentials|headers|methods)|expose-headers|max-age)|allow|cache-control|connection|content-(disposition|length|range|security-policy|type)|cross-origin-resource-policy|date|etag|keep-alive|retry-after|transfer-encoding|vary|x-content-type-options|x-request-id)$/;

interface Circumstances {
  /** Whether the request was complete, so that it must be answered. */
  readonly isWhole: boolean;
  /** Whether the service was asked and failed, so that a 5xx is the truth. */
  readonly isExcused: boolean;
}

/** What is wrong with an answer as it came over the connection. */
export function problemsOf(answer: string, { isWhole, isExcused }: Circumstances): string[] {
  const status = Number(/(?:^|\r\n\r\n)HTTP\/1\.1 ([2-5]\d\d)/.exec(answer)?.[1] ?? 0);
  const [head = ""] = answer.replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, "").split("\r\n\r\n");
  const names = head
    .split("\r\n")
    .slice(1)
    .map((line) => line.split(":")[0]?.toLowerCase() ?? "");
  return [
    ...(isWhole && status === 0 ? ["no answer"] : []),
    ...(status >= 500 && !isExcused ? [`a ${status} of our own making`] : []),
    ...(givesAway(answer, apiKey) ? ["the key"] : []),
    ...names.filter((name) => !answered.test(name)).map((name) => `the header field ${name}`),
  ];
}
