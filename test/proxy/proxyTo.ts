import type { IncomingMessage, RequestListener } from "node:http";
import { createImageHubProxy, type ImageHubProxyOptions } from "../../src/proxy";
import { toNodeHandler } from "../../src/proxy/node";
import { serve } from "./serve";

/** A key in the form of a real one. */
export const apiKey = "gih_live_SecretSecretSecretSecretSecret12";

/** Proves who a test's user is, as an app's session would. */
export const userOf = (request: Request): string | null => request.headers.get("x-user");

/** What the upstream of a test has been asked. */
export interface Upstream {
  readonly url: string;
  readonly requests: { method: string; url: string; headers: IncomingMessage["headers"] }[];
}

/** A hand-written upstream that keeps a record of what reaches it. */
export async function upstreamOf(listener: RequestListener): Promise<Upstream> {
  const requests: Upstream["requests"] = [];
  const url = await serve((req, res) => {
    requests.push({ method: req.method ?? "", url: req.url ?? "", headers: req.headers });
    listener(req, res);
  });
  return { url, requests };
}

/** The proxy over real HTTP, before an upstream at an address; gives the address of its endpoint. */
export async function proxyTo(baseUrl: string, options: Partial<ImageHubProxyOptions> = {}): Promise<string> {
  const access = options.public ? { public: true as const } : { authorize: userOf };
  // The two halves of the union can't be seen through a spread.
  const all = { apiKey, baseUrl, ...access, ...options } as ImageHubProxyOptions;
  return `${await serve(toNodeHandler(createImageHubProxy(all)))}/api/image-hub`;
}

/** Sends a request as a signed-in user. */
export const as = (
  user: string,
  url: string,
  { headers, ...init }: Omit<RequestInit, "headers"> & { headers?: Record<string, string> } = {},
): Promise<Response> => fetch(url, { ...init, headers: { "x-user": user, ...headers } });

/** A POST with the smallest request that the API takes. */
export const generate = (user: string, endpoint: string, headers: Record<string, string> = {}) =>
  as(user, `${endpoint}/images/generations`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ model: "gpt-image-2", prompt: "a lighthouse", async: true }),
  });

/** The documented body of an error, read from an answer. */
export async function errorOf(response: Response): Promise<{ code: string; message: string }> {
  // A test that meets another body fails at the assertion that follows.
  const body = (await response.json()) as { error: { code: string; message: string } };
  return body.error;
}

/** A listener that answers every request with JSON. */
export const answerJson =
  (value: unknown, status = 200, headers: Record<string, string> = {}): RequestListener =>
  (req, res) => {
    req.resume();
    res.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(value));
  };

/** The documented answer to an asynchronous request. */
export const queued = (id = "clx_1") => ({
  object: "image_generation",
  id,
  status: "queued",
  model: "gpt-image-2",
  images: [],
  usage: { credits: 0, credits_requested: 8 },
  created_at: "2026-04-30T08:00:00.000Z",
  poll_url: `https://www.gptimagehub.com/api/v1/generations/${id}`,
});
