import { isRecord } from "../../utils/isRecord";

const connecting = ["connect", "getaddrinfo"];
const codes =
  /^(ECONNREFUSED|ConnectionRefused|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|ERR_TLS_CERT_\w+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+)$/;

/**
 * Says of what `fetch` threw that no connection was made, so that nothing was sent. Whatever is not known here may have
 * happened later.
 */
export function isUnsent(error: unknown): boolean {
  if (!isRecord(error)) return false;
  const { errors } = error;
  // One for each address of a host.
  if (Array.isArray(errors) && errors.length > 0) return errors.every(isUnsent);
  const happenedFirst = connecting.includes(String(error["syscall"])) || codes.test(String(error["code"]));
  return happenedFirst || isUnsent(error["cause"]);
}
