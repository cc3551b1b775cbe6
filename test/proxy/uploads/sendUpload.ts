import { request, type IncomingMessage } from "node:http";
import type { ImageHubProxyOptions } from "../../../src/proxy";
import { answerJson, proxyTo, queued, upstreamOf } from "../proxyTo";
import { bodyOf, deferred } from "../serve";
import { multipart } from "./formBytes";

/** A proxy before a service that would charge for whatever reaches it whole. */
export async function setUpUploads(options: Partial<ImageHubProxyOptions> = {}) {
  const cut = deferred();
  const charged: Buffer[] = [];
  const upstream = await upstreamOf((req, res) => {
    req.on("close", () => {
      if (!req.complete) cut.resolve();
    });
    bodyOf(req).then(
      (body) => {
        charged.push(body);
        answerJson(queued())(req, res);
      },
      () => undefined,
    );
  });
  return { charged, cut: cut.promise, upstream, endpoint: await proxyTo(upstream.url, options) };
}

/** Begins an upload under a key. */
export function openUpload(endpoint: string, headers: Record<string, string>) {
  const answered = deferred<IncomingMessage>();
  const req = request(`${endpoint}/images/generations`, {
    method: "POST",
    headers: { "x-user": "ann", "content-type": multipart, "idempotency-key": "k", ...headers },
  });
  req.on("response", answered.resolve);
  req.on("error", () => undefined);
  return { req, answered: answered.promise };
}

/** Sends an upload, and gives the status of its answer and the error in it. */
export async function sendUpload(endpoint: string, body: Buffer, headers: Record<string, string> = {}) {
  const { req, answered } = openUpload(endpoint, { "content-length": String(body.length), ...headers });
  req.end(body);
  const response = await answered;
  const text = (await bodyOf(response)).toString();
  const { error } = JSON.parse(text) as { error?: { code: string; message: string } };
  return { status: response.statusCode, code: error?.code, message: error?.message };
}
