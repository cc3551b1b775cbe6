import { apiKey, queued } from "../proxyTo";
import { picture } from "../uploads/formBytes";
import type { Places } from "./Places";

/** How the service behaves in one case. */
export const moods = [
  "healthy",
  "repeats the key",
  "repeats the key escaped",
  "repeats the key escaped twice",
  "repeats the key percent-encoded",
  "repeats the key in base64",
  "fails and repeats the key",
  "answers HTML",
  "answers garbage",
  "redirects",
  "hangs up",
] as const;

/** How the service behaves in one case. */
export type Mood = (typeof moods)[number];

/** One call that reached the service. */
export interface Call {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  /** How many bytes came with it; undefined without a body. */
  readonly bytes: number | undefined;
}

const escaped = Array.from(apiKey, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`).join(
  "",
);

const usual = (url: string, extra: string, imageUrl: string) => {
  const said = {
    ...queued(),
    images: [{ id: "img_1", url: imageUrl }],
    credits: 12,
    account_type: extra,
    prompt: extra,
    data: [{ id: "m", name: extra }],
  };
  return JSON.stringify(url.endsWith("/models") ? { data: said.data } : said);
};

const json = (body: string, status = 200) =>
  new Response(body, {
    status,
    headers: {
      "content-type": "application/json",
      "set-cookie": `k=${apiKey}`,
      "x-request-id": apiKey,
      server: apiKey,
    },
  });

const answers: Record<Mood, (url: string, imageUrl: string) => Response> = {
  healthy: (...at) => json(usual(at[0], "PRO", at[1])),
  "repeats the key": (...at) => json(usual(at[0], `Bearer ${apiKey}`, at[1])),
  "repeats the key escaped": (...at) => json(usual(at[0], "KEY", at[1]).replaceAll("KEY", escaped)),
  "repeats the key escaped twice": (...at) => json(usual(at[0], escaped, at[1])),
  "repeats the key percent-encoded": (...at) => json(usual(at[0], escaped.replaceAll("\\u00", "%"), at[1])),
  "repeats the key in base64": (...at) => json(usual(at[0], btoa(`Bearer ${apiKey}`), at[1])),
  "fails and repeats the key": () =>
    json(JSON.stringify({ error: { code: "x", message: `No: ${apiKey}` } }), 401),
  "answers HTML": () => new Response(`<h1>${apiKey}</h1>`, { headers: { "content-type": "text/html" } }),
  "answers garbage": () => json(`{"id":"${apiKey}`),
  redirects: () =>
    new Response(null, { status: 302, headers: { location: `https://evil.example/${apiKey}` } }),
  "hangs up": () => {
    throw new TypeError(`fetch failed for ${apiKey}`);
  },
};

/** What a host serves as an image, and what it may try with it. */
function answerImage(mood: Mood): Response {
  if (mood === "hangs up") throw new TypeError("fetch failed");
  if (mood === "redirects")
    return new Response(null, { status: 302, headers: { location: "http://169.254.169.254/latest" } });
  const isImage = mood !== "answers HTML" && mood !== "answers garbage";
  const hostile = { "set-cookie": "a=b", "x-any": "1", "content-type": "text/html", etag: '"v1"' };
  return new Response(isImage ? new Uint8Array(picture(5000)) : "<script>alert(1)</script>", {
    headers: hostile,
  });
}

/** A service in this process, at some place, that remembers each call and answers by its mood. */
export function createService({ imageUrl }: Places) {
  const calls: Call[] = [];
  const state: { mood: Mood } = { mood: "healthy" };
  const hear = (call: Call): Response => {
    calls.push(call);
    return call.url === imageUrl ? answerImage(state.mood) : answers[state.mood](call.url, imageUrl);
  };
  const fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    init.signal?.throwIfAborted();
    const url = input instanceof Request ? input.url : String(input);
    const sent = new Headers(init.headers);
    const method = init.method ?? "GET";
    // As a real one does, this fails where the upload breaks off.
    const bytes = init.body ? (await new Response(init.body).arrayBuffer()).byteLength : undefined;
    return hear({ method, url, headers: Object.fromEntries(sent), bytes });
  };
  return {
    calls,
    /** Takes a call and answers it; throws where it hangs up. */
    hear,
    fetch,
    begin(mood: Mood) {
      calls.length = 0;
      state.mood = mood;
    },
  };
}
