/** Whom a request is sent to, and how each of them has to be asked. */
const own = (path) => ({ path: `/api/image-hub${path}`, headers: {} });
const fal = (path, upstream) => ({
  path: "/api/fal/proxy",
  headers: { "x-fal-target-url": `${upstream}/api/v1${path}` },
});

export const contenders = [
  { name: "bare", title: "node:http and undici, piped", request: own },
  { name: "ours", title: "this proxy", request: own },
  { name: "httpProxyMiddleware", title: "http-proxy-middleware", request: own },
  { name: "falHono", title: "@fal-ai/server-proxy, Hono", request: fal },
  { name: "falExpress", title: "@fal-ai/server-proxy, Express", request: fal },
];
