import { findDispatcher } from "./findDispatcher";

/**
 * How to call fetch in this runtime. Node's fetch keeps a copy of an upload in memory unless redirects are errors and
 * there is no window; other runtimes do not know these settings, or refuse them.
 */
export const fetchSettings = (): Record<string, unknown> =>
  findDispatcher() ? { redirect: "error", window: null, cache: "no-store" } : { redirect: "manual" };
