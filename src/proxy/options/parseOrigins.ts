import { misconfigured } from "../misconfigured";

function parseOrigin(value: string): string {
  const origin = URL.canParse(value) ? new URL(value).origin : "null";
  // A wildcard is a valid host that no page ever has.
  if (origin === "null" || value.includes("*") || origin !== value.replace(/\/$/, ""))
    throw misconfigured("Each of allowedOrigins must be an exact origin such as https://app.example.com.");
  return origin;
}

/**
 * Checks whose pages may call the proxy from elsewhere.
 * @throws ImageHubError `proxyMisconfigured` for what is no exact origin.
 */
export const parseOrigins = (values: readonly string[] = []): ReadonlySet<string> =>
  new Set(values.map(parseOrigin));
