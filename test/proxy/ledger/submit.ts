import type { RequestListener } from "node:http";
import { memoryLedger, type ImageHubProxyOptions } from "../../../src/proxy";
import { as, proxyTo, queued, upstreamOf } from "../proxyTo";
import { bodyOf } from "../serve";

/** What the smallest request asks for. */
export const asked = { model: "gpt-image-2", prompt: "a lighthouse" };

/** Asks to generate under a key. */
export const submit = (
  user: string,
  endpoint: string,
  key: string,
  body: object = asked,
  init: RequestInit = {},
) =>
  as(user, `${endpoint}/images/generations`, {
    method: "POST",
    body: JSON.stringify(body),
    ...init,
    headers: { "content-type": "application/json", "idempotency-key": key },
  });

/** The first bytes of a WebP: the one kind of picture that begins with plain text. */
export const webpHead = "RIFF0000WEBP";

/** A form as browsers write it, with a boundary of one's own choice. */
export const formOf = (
  parts: readonly (readonly [name: string, value: string, fileName?: string])[],
  boundary = "----b",
) => {
  const lines = parts.map(
    ([name, value, fileName]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${
        fileName === undefined ? "" : `; filename="${fileName}"\r\nContent-Type: image/png`
      }\r\n\r\n${value}\r\n`,
  );
  return new Blob([...lines, `--${boundary}--\r\n`], { type: `multipart/form-data; boundary=${boundary}` });
};

/** Asks to generate from a form under a key; null as key sends none. */
export const submitForm = (user: string, endpoint: string, key: string, form: Blob, init: RequestInit = {}) =>
  as(user, `${endpoint}/images/generations`, {
    method: "POST",
    body: form,
    ...init,
    headers: { "content-type": form.type, "idempotency-key": key },
  });

/** Asks what became of a key. */
export const lookUp = (user: string, endpoint: string, key: string, query = "") =>
  as(user, `${endpoint}/requests/${encodeURIComponent(key)}${query}`);

/** The status of an answer and its body. */
export const read = async (response: Response) => ({
  status: response.status,
  // A test that meets another body fails at the assertion that follows.
  body: (await response.json()) as { id: string; error: { code: string; message: string } } & Record<
    string,
    unknown
  >,
});

/** Answers each generation with an id of its own: clx_1, clx_2 … */
export function counting(status = 202): RequestListener {
  let count = 0;
  return (req, res) => {
    req.resume();
    req.on("end", () => {
      count += 1;
      res
        .writeHead(status, { "content-type": "application/json" })
        .end(JSON.stringify(queued(`clx_${count}`)));
    });
  };
}

/** A proxy with a ledger before a hand-written service, and what reached the service. */
export async function setUp(
  listener: RequestListener = counting(),
  options: Partial<ImageHubProxyOptions> = {},
) {
  const bodies: Promise<Buffer>[] = [];
  const upstream = await upstreamOf((req, res) => {
    const body = bodyOf(req);
    body.catch(() => undefined);
    bodies.push(body);
    listener(req, res);
  });
  const ledger = memoryLedger();
  const endpoint = await proxyTo(upstream.url, { ledger, ...options });
  const posts = () => upstream.requests.filter(({ method }) => method === "POST");
  return { upstream, endpoint, bodies, posts, ledger };
}
