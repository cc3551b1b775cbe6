import { ImageHubError } from "../contract/ImageHubError";

const example = '"https://example.com/api/image-hub"';

const refuse = (endpoint: unknown, why: string, cause?: unknown) =>
  new ImageHubError(`The client's endpoint ${JSON.stringify(endpoint)} ${why}.`, {
    code: "invalid_request",
    cause,
  });

/** What a path is resolved against: the page, or a worker's own origin; nothing on servers. */
function baseAddress(): string | undefined {
  if (typeof document !== "undefined") return document.baseURI;
  return typeof location === "undefined" ? undefined : location.origin;
}

/**
 * Checks an endpoint and returns what turns a path below it into a full address. The page's address is looked up only
 * when something is sent, so that a client can be created while a page is rendered on a server.
 * @throws ImageHubError `invalid_request` for an endpoint that can't be used.
 */
export function resolveEndpoint(endpoint: string): (path: string) => string {
  if (typeof endpoint !== "string" || !/^(https?:\/\/[^/]|\/(?!\/))/i.test(endpoint))
    throw refuse(
      endpoint,
      `can't be used: give a path such as "/api/image-hub" or a full address such as ${example}`,
    );
  if (/[?#]|^https?:\/\/[^/]*@/i.test(endpoint))
    throw refuse(
      endpoint,
      "has a query, a fragment or a password: remove it, and send what it says with `headers`",
    );
  const root = endpoint.replace(/\/+$/, "");
  return (path) => {
    try {
      return new URL(root + path, baseAddress()).href;
    } catch (cause) {
      throw refuse(
        endpoint,
        `can't be resolved here: where there is no page, as on servers, give a full address such as ${example}`,
        cause,
      );
    }
  };
}
