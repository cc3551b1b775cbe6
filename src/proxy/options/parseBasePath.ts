import { misconfigured } from "../misconfigured";

/**
 * Checks the path that the app serves the proxy under.
 * @throws ImageHubError `proxyMisconfigured` for anything but a plain path.
 */
export function parseBasePath(value: string): string {
  if (!/^\/[\w\-./~]*$/.test(value) || /\/\.{1,2}(\/|$)/.test(value) || value.includes("//"))
    throw misconfigured("basePath must be a plain path such as /api/image-hub.");
  return value.replace(/\/$/, "");
}
