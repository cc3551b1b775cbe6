/** What a command meets outside of itself. */
export interface Terminal {
  /** The environment's variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Prints one line. */
  readonly print: (line: string) => void;
}

/** What a command leaves running; nothing where it has done all that it had to. */
export interface Running {
  /** Ends it, with its open connections. */
  readonly close: () => Promise<void>;
}
