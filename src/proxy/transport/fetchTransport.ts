import { readBytes } from "../readBytes";
import { fetchSettings } from "./fetchSettings";
import type { Transport } from "./Transport";

/** Carries requests by fetch. */
export const fetchTransport =
  (fetch: typeof globalThis.fetch): Transport =>
  async ({ origin, path, method, headers, body }, { signal }) => {
    const answer = await fetch(`${origin}${path}`, {
      ...fetchSettings(),
      method,
      headers,
      signal,
      ...(method === "POST" ? { body, duplex: "half" } : {}),
    });
    return {
      status: answer.status,
      ok: answer.ok,
      headers: answer.headers,
      body: answer.body,
      read: (maxBytes) => readBytes(answer.body, maxBytes),
    };
  };
