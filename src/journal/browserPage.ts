import type { Page, PageSignal } from "./Page";

const hasPage = () => typeof window !== "undefined" && typeof document !== "undefined";

/** The page of this window; on a server there is none, and nothing is heard. */
export const browserPage: Page = {
  isHidden: () => hasPage() && document.visibilityState === "hidden",
  listen(listener) {
    if (!hasPage()) return () => undefined;
    const stop = new AbortController();
    const on = (target: EventTarget, type: string, signal: () => PageSignal | undefined) =>
      target.addEventListener(
        type,
        () => {
          const said = signal();
          if (said) listener(said);
        },
        { signal: stop.signal },
      );
    on(document, "visibilitychange", () => (document.visibilityState === "hidden" ? "hidden" : "wake"));
    on(window, "focus", () => "wake");
    on(window, "online", () => "wake");
    on(window, "pagehide", () => "leave");
    // The first one of a page is no return: nothing has left yet.
    on(window, "pageshow", () => "return");
    return () => stop.abort();
  },
};
