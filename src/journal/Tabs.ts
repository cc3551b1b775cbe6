/** What one tab tells the others about their common journal. */
export type TabMessage =
  /** What a submission has become, as a record; storage need not have taken it. */
  | { readonly type: "changed"; readonly key: string; readonly record: unknown }
  | { readonly type: "removed"; readonly keys: readonly string[] }
  /** A tab has come, or come back: it knows nothing but what storage holds. */
  | { readonly type: "arrived" }
  /** A tab that somebody looks at would poll without being slowed down. */
  | { readonly type: "visible" };

/** The tabs that share a journal, as one of them sees the others. */
export interface Tabs {
  /** Tells the other tabs. */
  tell(message: TabMessage): void;
  /** Hears the other tabs; returns the way to stop. */
  listen(listener: (message: TabMessage) => void): () => void;
  /**
   * Runs work while no other tab holds the same name: waits for it, and gives it back when the work ends or its tab dies.
   * Rejects when the signal is aborted before.
   */
  hold<T>(name: string, signal: AbortSignal, work: () => Promise<T>): Promise<T>;
}
