import { request as sendRequest, type RequestListener } from "node:http";

/**
 * What nginx with `proxy_pass` and one added header does: everything below a path goes to the service with the key,
 * and every answer comes back as it is.
 */
export const reverseProxy =
  (below: string, upstream: string, apiKey: string): RequestListener =>
  (request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://proxy.invalid");
    if (!pathname.startsWith(below)) {
      response.writeHead(404).end();
      return;
    }
    const headers = { ...request.headers, authorization: `Bearer ${apiKey}`, host: new URL(upstream).host };
    const target = upstream + pathname.slice(below.length) + search;
    const forwarded = sendRequest(target, { method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    forwarded.on("error", () => response.destroy());
    request.pipe(forwarded);
  };
