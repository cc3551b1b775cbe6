import type { FakeRoute } from "./FakeScenario";

const routes: readonly [FakeRoute, method: string, path: RegExp][] = [
  ["models", "GET", /^\/models$/],
  ["credits", "GET", /^\/credits$/],
  ["generate", "POST", /^\/images\/generations$/],
  ["generation", "GET", /^\/generations\/([^/]+)$/],
];

/** What a path leads to, and the id in it; undefined where there is nothing. */
export function routeOf(
  method: string,
  path: string,
  basePath: string,
): { route: FakeRoute; id: string } | undefined {
  const image = /\/images\/(\w+)\.png$/.exec(path)?.[1];
  if (method === "GET" && image !== undefined) return { route: "image", id: image };
  if (!path.startsWith(`${basePath}/`)) return undefined;
  for (const [route, allowed, pattern] of routes) {
    const match = method === allowed && pattern.exec(path.slice(basePath.length));
    if (match) return { route, id: match[1] ?? "" };
  }
  return undefined;
}
