/** What the page tells about itself: `wake` when it is time to look again, `leave` and `return` around the back/forward cache. */
export type PageSignal = "wake" | "hidden" | "leave" | "return";

/** The page that a journal lives in. */
export interface Page {
  /** True while nobody can see it. */
  isHidden(): boolean;
  /** Calls back on every signal; returns the way to stop. */
  listen(listener: (signal: PageSignal) => void): () => void;
}
