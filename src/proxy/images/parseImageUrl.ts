import { isLoopback } from "../../utils/isLoopback";
import { isPublicAddress } from "./isPublicAddress";

/** Names that lead nowhere outside of a machine or a local network. */
const localName =
  /^[^.]*$|(^|\.)(localhost|local|internal|intranet|lan|home|corp|private|test|invalid|onion|home\.arpa)$/;

const ipv4 = /^\d+(\.\d+){3}$/;

function isPublicHost(hostname: string): boolean {
  if (hostname.startsWith("[")) return isPublicAddress(hostname.slice(1, -1));
  if (ipv4.test(hostname)) return isPublicAddress(hostname);
  return !localName.test(hostname.replace(/\.$/, ""));
}

/**
 * Checks the address of an image: https without a port of its own and without a password, at a public host. Where the service
 * itself runs on this machine, this machine is allowed as well. URL has brought every spelling of an IP address into one.
 * Undefined for any other address.
 */
export function parseImageUrl(url: string, apiUrl: URL): URL | undefined {
  if (!URL.canParse(url, apiUrl.href)) return undefined;
  const target = new URL(url, apiUrl);
  if (target.username !== "" || target.password !== "") return undefined;
  target.hash = "";
  const isHere = isLoopback(target.hostname) && isLoopback(apiUrl.hostname);
  if (isHere) return /^https?:$/.test(target.protocol) ? target : undefined;
  return target.protocol === "https:" && target.port === "" && isPublicHost(target.hostname)
    ? target
    : undefined;
}
