import { isLoopback } from "../../utils/isLoopback";
import { misconfigured } from "../misconfigured";

function parseUrl(value: unknown): URL {
  try {
    return new URL(String(value));
  } catch {
    throw misconfigured("baseUrl is no address: use one such as https://www.gptimagehub.com.");
  }
}

/**
 * Checks the service's address and gives the one that all routes hang under.
 * @throws ImageHubError `proxyMisconfigured` for anything but https, or http on this machine.
 */
export function parseBaseUrl(value: unknown): URL {
  const url = parseUrl(value);
  const secure = url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname));
  if (!secure)
    throw misconfigured(
      "baseUrl must start with https://, because the API key is sent there (http:// only on this machine).",
    );
  if (url.username || url.password || url.search || url.hash)
    throw misconfigured("baseUrl must be a plain address, without user name, password, query or fragment.");
  return new URL(`${url.origin}${url.pathname.replace(/\/+$/, "").replace(/\/api\/v1$/, "")}/api/v1`);
}
