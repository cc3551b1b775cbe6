import type { IncomingHttpHeaders, IncomingMessage, RequestListener } from "node:http";
import { serve } from "../../support/serve";
import { answerJson, queued } from "../proxyTo";

/** What reached the service. */
export interface ReachedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** The body, once all of it has come; rejects when it breaks off. */
  readonly body: Promise<Buffer>;
}

async function bodyOf(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** Answers like the service, each generation under the same id. */
const usual: RequestListener = (req, res) => {
  if (req.url === "/api/v1/models") return answerJson({ data: [{ id: "gpt-image-2" }] })(req, res);
  if (req.url === "/api/v1/credits") return answerJson({ credits: 12 })(req, res);
  req.resume();
  req.on("end", () => answerJson(queued(), req.method === "POST" ? 202 : 200)(req, res));
};

/** A service over real HTTP that remembers what reaches it, and whose answers a test may choose. */
export async function startService() {
  const requests: ReachedRequest[] = [];
  const service = { answer: usual };
  const server = await serve((req, res) => {
    const body = bodyOf(req);
    body.catch(() => undefined);
    requests.push({ method: req.method ?? "", url: req.url ?? "", headers: req.headers, body });
    service.answer(req, res);
  });
  return {
    ...server,
    requests,
    answerWith(listener: RequestListener) {
      service.answer = listener;
    },
    reset() {
      service.answer = usual;
      requests.length = 0;
    },
  };
}
