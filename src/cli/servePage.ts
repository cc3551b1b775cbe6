import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import type { RequestListener, ServerResponse } from "node:http";
import { extname } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** Images come from wherever the service has them, and reference images from wherever a person finds them. */
const policy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src * data: blob:; " +
  "connect-src * data: blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const headersOf = (name: string) => ({
  "content-type": types[extname(name)] ?? "application/octet-stream",
  "content-security-policy": policy,
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  // Only the page itself keeps its name when the package changes.
  "cache-control": name === "index.html" ? "no-store" : "max-age=31536000, immutable",
});

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** What the server says of itself, where the page looks for it. */
const withMeta = (html: string, told: Readonly<Record<string, string>>) =>
  html.replace(
    "</head>",
    () =>
      `${Object.entries(told)
        .map(([name, content]) => `<meta name="image-hub-${name}" content="${escaped(content)}" />`)
        .join("")}</head>`,
  );

function refuse(response: ServerResponse, status: number, message: string) {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
  response.end(message);
}

/**
 * Serves the studio's built page: the files that are in its folder when it starts, and nothing else.
 * @param told what the page is to know of its server.
 */
export async function servePage(
  folder: URL,
  told: Readonly<Record<string, string>>,
): Promise<RequestListener> {
  const names = new Set(await readdir(folder));
  const page = withMeta(readFileSync(new URL("index.html", folder), "utf8"), told);
  return ({ method, url = "/" }, response) => {
    const path = url.split("?")[0] ?? "";
    const name = path === "/" ? "index.html" : path.slice(1);
    if (!names.has(name)) return refuse(response, 404, "There is nothing here.\n");
    if (method !== "GET" && method !== "HEAD") return refuse(response, 405, "The page can only be read.\n");
    response.writeHead(200, headersOf(name));
    if (method === "HEAD") return response.end();
    response.end(name === "index.html" ? page : readFileSync(new URL(name, folder)));
  };
}
