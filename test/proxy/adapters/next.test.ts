import { NextRequest } from "next/server";
import { toNodeHandler, type WebHandler } from "../../../src/proxy/node";
import { serve } from "../../support/serve";
import { conformance } from "./conformance";
import { createProxy } from "./Mounting";

/** As Next's App Router does: by method, with a request of its own class, and only under the folder of the route. */
function route(handlers: Record<string, WebHandler>): WebHandler {
  return async (request) => {
    const handler = handlers[request.method === "HEAD" ? "GET" : request.method];
    if (!new URL(request.url).pathname.startsWith("/api/image-hub/"))
      return new Response(null, { status: 404 });
    return handler ? handler(new NextRequest(request)) : new Response(null, { status: 405 });
  };
}

conformance("Next's App Router", (baseUrl) => {
  const proxy = createProxy(baseUrl);
  return serve(toNodeHandler(route({ GET: proxy, POST: proxy, OPTIONS: proxy })));
});
