/** Where journals are kept: any store of values by key that can hold Blobs. Each journal has a name of its own. */
export interface JournalStorage {
  /** False where other tabs do not see the same; then each waits for its own generations. Default: true. */
  readonly isShared?: boolean | undefined;
  /** Everything that is kept for a journal, as pairs of key and value. */
  entries(journal: string): Promise<readonly (readonly [key: string, value: unknown])[]>;
  /** The value of one key; undefined where there is none. */
  get(journal: string, key: string): Promise<unknown>;
  /** Replaces the value of a key by what `change` makes of it, in one step between which no other tab writes; undefined changes nothing. */
  update(journal: string, key: string, change: (before: unknown) => unknown): Promise<void>;
  /** Replaces the value of a key, whatever it was, in a step short enough for a page that is being left. Default: `update`. */
  put?(journal: string, key: string, value: unknown): Promise<void>;
  /** Forgets some keys. */
  remove(journal: string, keys: readonly string[]): Promise<void>;
}
