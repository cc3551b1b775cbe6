import { unreachable } from "../callUpstream";
import type { ProxySettings } from "../options/ProxySettings";
import { isLoopback } from "../../utils/isLoopback";
import { parseImageUrl } from "./parseImageUrl";
import { isLostConnection } from "../transport/isLostConnection";
import { publicDispatcher } from "./publicDispatcher";

const mostRedirects = 3;
const redirects: readonly number[] = [301, 302, 303, 307, 308];

/** Asks one host for an image, without following where it points and without anything that would tell who asks. */
function ask(
  target: URL,
  headers: Record<string, string>,
  { fetch }: ProxySettings,
  signal: AbortSignal,
): Promise<Response> {
  const dispatcher = fetch || isLoopback(target.hostname) ? undefined : publicDispatcher();
  const send = () =>
    (fetch ?? globalThis.fetch)(target.href, {
      headers: { accept: "image/*", "accept-encoding": "identity", ...headers },
      redirect: "manual",
      signal,
      ...(dispatcher ? { dispatcher } : {}),
    });
  // A connection that waited may have been closed by its host just now.
  return send().catch((error: unknown) => {
    if (signal.aborted || !isLostConnection(error)) throw error;
    return send();
  });
}

const notServed = () => unreachable("The image lies at an address that the proxy does not fetch from.");

/**
 * Fetches an image from the address that the service gave. Image hosts do redirect, so it goes along up to three times, and
 * checks each address as it checked the first. The API key never goes along.
 * @throws ImageHubError `upstreamUnavailable` for an address that is not allowed and for more redirects.
 */
export async function fetchPicture(
  url: string,
  headers: Record<string, string>,
  settings: ProxySettings,
  signal: AbortSignal,
): Promise<Response> {
  let target = parseImageUrl(url, settings.apiUrl);
  for (let followed = 0; followed <= mostRedirects; followed += 1) {
    if (!target) throw notServed();
    const answer = await ask(target, headers, settings, signal);
    if (!redirects.includes(answer.status)) return answer;
    answer.body?.cancel().catch(() => undefined);
    const location = answer.headers.get("location") ?? "";
    target = URL.canParse(location, target)
      ? parseImageUrl(new URL(location, target).href, settings.apiUrl)
      : undefined;
  }
  throw unreachable("The image's host redirects too often.");
}
