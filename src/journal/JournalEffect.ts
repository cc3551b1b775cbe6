/** What follows from a change of one submission; the journal carries it out. */
export type JournalEffect =
  /** Send it, once its intent is durable. */
  | "send"
  /** Ask by its key what became of it. */
  | "resolve"
  /** Poll it until it ends. */
  | "wait"
  /** Stop polling it. */
  | "rest"
  /** Read the balance again. */
  | "creditsMoved"
  /** Make small local pictures of its images. */
  | "picture";
