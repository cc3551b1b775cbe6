import {
  createFakeHub,
  fakeApiKey,
  manualClock,
  type FakeHubOptions,
  type ManualClock,
} from "../../../src/fake";

/** The service's address in these tests. */
export const origin = "https://hub.example";

/** A request that keeps every rule. */
export const goodRequest = {
  model: "gpt-image-2",
  prompt: "A fox in the snow",
  size: "1024x1024",
  quality: "high",
};

/** The same as `fetch` takes it. */
export const goodPost = {
  method: "POST",
  headers: { authorization: `Bearer ${fakeApiKey}`, "content-type": "application/json" },
  body: JSON.stringify(goodRequest),
};

interface SendOptions {
  /** Null sends no key. */
  key?: string | null | undefined;
  /** How long to wait for the answer, on the hub's clock. */
  waitMs?: number | undefined;
  headers?: Record<string, string> | undefined;
  signal?: AbortSignal | undefined;
}

/** A fake hub on a clock that stands still, and a way to talk to it. */
export function createBench(options: FakeHubOptions<ManualClock> = {}) {
  const clock = options.clock ?? manualClock();
  const hub = createFakeHub({ maxImageEdge: 32, imageUrls: "http", ...options, clock });

  const send = async (
    path: string,
    init: RequestInit = {},
    { key = fakeApiKey, ...rest }: SendOptions = {},
  ) => {
    const headers = { ...(key === null ? {} : { authorization: `Bearer ${key}` }), ...rest.headers };
    const url = path.startsWith("http") ? path : `${origin}/api/v1${path}`;
    const signal = rest.signal ? { signal: rest.signal } : {};
    const answer = hub.fetch(url, { ...init, headers, ...signal });
    const [response] = await Promise.all([answer, clock.advance(rest.waitMs ?? 200)]);
    return response;
  };

  const get = (path: string, options?: SendOptions) => send(path, {}, options);

  /** Posts JSON, a form, or a text as it is. */
  const post = (body: unknown, options: SendOptions = {}) => {
    if (body instanceof FormData) return send("/images/generations", { method: "POST", body }, options);
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const headers = { "content-type": "application/json", ...options.headers };
    return send("/images/generations", { method: "POST", body: text }, { ...options, headers });
  };

  return { hub, clock, send, get, post };
}
