import { ImageHubError } from "../contract/ImageHubError";
import type { Route } from "./matchRoute";

/** The header fields that every answer to this request carries, so that listed origins may read it; undefined is none. */
export function corsHeaders(
  request: Request,
  allowedOrigins: ReadonlySet<string>,
): Record<string, string> | undefined {
  if (allowedOrigins.size === 0) return undefined;
  const origin = request.headers.get("origin");
  if (origin === null || !allowedOrigins.has(origin)) return { vary: "Origin" };
  return {
    vary: "Origin",
    "access-control-allow-origin": origin,
    "access-control-allow-credentials": "true",
    "access-control-expose-headers": "Retry-After, X-Request-Id",
  };
}

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : "null");

/** Browsers name no origin for what a page only shows, such as an image; then its address tells it. */
const pageOf = ({ headers }: Request): string =>
  headers.get("origin") ?? originOf(headers.get("referer") ?? "");

const isListed = (request: Request, allowedOrigins: ReadonlySet<string>) =>
  allowedOrigins.has(pageOf(request));

/** Somebody follows a link from another site: their own window opens, and the site sees nothing of it. */
const isOpened = ({ method, headers }: Request): boolean =>
  method === "GET" &&
  headers.get("sec-fetch-mode") === "navigate" &&
  headers.get("sec-fetch-dest") === "document";

/** Browsers that send no `Sec-Fetch-Site` are told apart by host: behind a TLS gateway the scheme is not known here. */
function isSameHost(request: Request, origin: string): boolean {
  const host = URL.canParse(origin) ? new URL(origin).host : undefined;
  return host !== undefined && (host === request.headers.get("host") || host === new URL(request.url).host);
}

function isSameOrigin(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = request.headers.get("origin");
  // Browsers always name the origin of a POST; without one, no page and so no user's cookie is behind it.
  return origin === null || isSameHost(request, origin);
}

/**
 * Keeps other sites from spending credits, or a user's quota, with the cookies of a signed-in user.
 * @throws ImageHubError `forbidden` for a request from a page of an origin that is not listed, but for a link to follow.
 */
export function refuseForeignOrigin(request: Request, allowedOrigins: ReadonlySet<string>): void {
  if (isSameOrigin(request) || isListed(request, allowedOrigins) || isOpened(request)) return;
  throw new ImageHubError("Pages of this origin may not use the image proxy.", {
    code: "forbidden",
    status: 403,
  });
}

/** Says whether a request is a browser's question before a cross-origin request. */
export const isPreflight = (request: Request): boolean =>
  request.method === "OPTIONS" &&
  request.headers.has("origin") &&
  request.headers.has("access-control-request-method");

/**
 * Answers a preflight for a route; which header fields the app's own `authorize` needs is not known here, so a listed
 * origin gets those that it names.
 * @throws ImageHubError `forbidden` for an origin that is not listed.
 */
export function answerPreflight(
  request: Request,
  route: Route,
  allowedOrigins: ReadonlySet<string>,
): Response {
  refuseForeignOrigin(request, allowedOrigins);
  const asked = request.headers.get("access-control-request-headers") ?? "";
  return new Response(null, {
    status: 204,
    headers: {
      "access-control-allow-methods": route.method,
      "access-control-allow-headers": /^[\w\-, ]{1,1000}$/.test(asked)
        ? asked
        : "content-type, idempotency-key",
      "access-control-max-age": "600",
      vary: "Access-Control-Request-Headers",
    },
  });
}
