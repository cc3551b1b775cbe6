import type { RequestListener } from "node:http";
import { isLoopback } from "../utils/isLoopback";

const hostnameOf = (host: string) =>
  URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : "";

/**
 * Answers only requests that name this machine: any page can point a name of its own here (DNS rebinding), and would then
 * count as this server's own.
 */
export const guardHost =
  (handler: RequestListener): RequestListener =>
  (request, response) => {
    if (isLoopback(hostnameOf(request.headers.host ?? ""))) return handler(request, response);
    response.writeHead(403, { "content-type": "text/plain; charset=utf-8" });
    response.end("This server answers only as localhost or 127.0.0.1.\n");
  };
