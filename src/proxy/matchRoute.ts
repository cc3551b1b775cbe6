import { ImageHubError } from "../contract/ImageHubError";

/** One of the four routes that exist; the browser never names any other target. */
export type Route =
  | { readonly name: "models"; readonly method: "GET" }
  | { readonly name: "credits"; readonly method: "GET" }
  | { readonly name: "generate"; readonly method: "POST" }
  | { readonly name: "generation"; readonly method: "GET"; readonly signedId: string };

const fixedRoutes: ReadonlyMap<string, Route> = new Map<string, Route>([
  ["/models", { name: "models", method: "GET" }],
  ["/credits", { name: "credits", method: "GET" }],
  ["/images/generations", { name: "generate", method: "POST" }],
]);

/** Decoded exactly once; what is still encoded after that is part of no id that was ever signed. */
function decodeSegment(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/**
 * Finds the route of a path.
 * @throws ImageHubError `notFound` for every other path.
 */
export function matchRoute(pathname: string, basePath: string): Route {
  const below = pathname.startsWith(`${basePath}/`)
    ? pathname.slice(basePath.length).replace(/\/+$/, "")
    : "";
  const fixed = fixedRoutes.get(below);
  if (fixed) return fixed;
  const [, segment] = /^\/generations\/([^/]+)$/.exec(below) ?? [];
  const signedId = segment === undefined ? undefined : decodeSegment(segment);
  if (signedId !== undefined) return { name: "generation", method: "GET", signedId };
  throw new ImageHubError("The image proxy has no such route.", { code: "notFound", status: 404 });
}
