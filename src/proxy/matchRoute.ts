import { ImageHubError } from "../contract/ImageHubError";

/** One of the routes that exist; the browser never names any other target. */
export type Route =
  | { readonly name: "models"; readonly method: "GET" }
  | { readonly name: "credits"; readonly method: "GET" }
  | { readonly name: "generate"; readonly method: "POST" }
  | { readonly name: "generation"; readonly method: "GET"; readonly signedId: string }
  | { readonly name: "image"; readonly method: "GET"; readonly signedId: string; readonly imageId: string }
  | { readonly name: "request"; readonly method: "GET"; readonly key: string }
  | { readonly name: "history"; readonly method: "GET" };

/** The error for every other path. */
export const noSuchRoute = () =>
  new ImageHubError("The image proxy has no such route.", { code: "notFound", status: 404 });

/** The routes that exist only where the proxy can answer them. */
export interface OwnRoutes {
  readonly hasRequests: boolean;
  readonly hasHistory: boolean;
}

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

/** The route of an image's path. */
function imageRoute(below: string): Route | undefined {
  const [, generation = "", image = ""] = /^\/generations\/([^/]+)\/images\/([^/]+)$/.exec(below) ?? [];
  const [signedId, imageId] = [decodeSegment(generation), decodeSegment(image)];
  return signedId && imageId ? { name: "image", method: "GET", signedId, imageId } : undefined;
}

/** The route of a path that ends in somebody's own name for something. */
function ownRoute(below: string, { hasRequests }: OwnRoutes): Route | undefined {
  const [, folder, segment = ""] = /^\/(generations|requests)\/([^/]+)$/.exec(below) ?? [];
  const name = decodeSegment(segment);
  if (folder === undefined || name === undefined) return undefined;
  if (folder === "generations") return { name: "generation", method: "GET", signedId: name };
  return hasRequests ? { name: "request", method: "GET", key: name } : undefined;
}

/**
 * Finds the route of a path.
 * @throws ImageHubError `notFound` for every other path.
 */
export function matchRoute(pathname: string, basePath: string, own: OwnRoutes): Route {
  const below = pathname.startsWith(`${basePath}/`)
    ? pathname.slice(basePath.length).replace(/\/+$/, "")
    : "";
  const route = fixedRoutes.get(below) ?? ownRoute(below, own) ?? imageRoute(below);
  if (route) return route;
  if (below === "/generations" && own.hasHistory) return { name: "history", method: "GET" };
  throw noSuchRoute();
}
