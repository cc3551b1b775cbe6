import type { Between } from "./startSite";

const mark = (status: string, code = 200) => Response.json({ object: "request", status }, { status: code });

/** Stands in for a server that goes on with a submission when its page is gone, and tells later by the key what became of it. */
export const rememberRequests: Between = (proxy) => {
  const answers = new Map<string, Response | undefined>();
  return async (request) => {
    const key = request.headers.get("idempotency-key");
    if (request.method === "POST" && key !== null) {
      answers.set(key, undefined);
      // Without the signal of the page, which may be gone before it is done.
      const { url, method, headers } = request;
      const answer = await proxy(new Request(url, { method, headers, body: await request.arrayBuffer() }));
      answers.set(key, answer.clone());
      return answer;
    }
    const asked = /\/requests\/([^/]+)$/.exec(new URL(request.url).pathname)?.[1];
    if (asked === undefined) return proxy(request);
    if (!answers.has(asked)) return mark("not_found", 404);
    return answers.get(asked)?.clone() ?? mark("pending");
  };
};
