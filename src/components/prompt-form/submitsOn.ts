import type { KeyboardEvent } from "react";
import { isTouchOnly } from "./isTouchOnly";

/** Which key sends: Enter (a touch keyboard's Enter begins a new line), or only Enter with Control or Command. */
export type SubmitKey = "enter" | "modEnter";

/** The code of a key that an input method took; Safari reports it after the composition has already ended. */
const takenByInputMethod = 229;

/** Says whether a key press belongs to somebody who composes a character. */
export const isTakenByInputMethod = ({ nativeEvent }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || nativeEvent.keyCode === takenByInputMethod;

/** Says whether a key press in the prompt sends the form. */
export function submitsOn(event: KeyboardEvent, submitOn: SubmitKey): boolean {
  if (event.key !== "Enter" || isTakenByInputMethod(event)) return false;
  if (event.ctrlKey || event.metaKey) return true;
  return submitOn === "enter" && !event.shiftKey && !event.altKey && !isTouchOnly();
}
