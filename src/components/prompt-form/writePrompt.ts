import { flushSync } from "react-dom";
import type { Placeholder } from "../../contract/placeholders";
import type { Store } from "../../utils/createStore";

/** Puts a whole prompt into the text area, the caret at its end. */
export function writePrompt(text: Store<string>, area: HTMLTextAreaElement | null, prompt: string): void {
  // At once, because the caret can only go where there is text.
  flushSync(() => text.set(prompt));
  area?.setSelectionRange(prompt.length, prompt.length);
}

/** Selects a gap, so that typing fills it in. */
export function selectGap(area: HTMLTextAreaElement | null, gap: Placeholder | undefined): void {
  area?.focus();
  if (gap) area?.setSelectionRange(gap.start, gap.end);
}
