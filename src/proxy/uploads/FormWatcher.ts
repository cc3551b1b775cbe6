import type { FormEvent } from "./createFormScanner";

/** Looks at a form while it goes by; must be awaited before the next call. What it throws ends the upload. */
export interface FormWatcher {
  readonly take: (events: readonly FormEvent[]) => void | Promise<void>;
}
