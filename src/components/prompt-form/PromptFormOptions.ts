import type { RefObject } from "react";
import type { Model } from "../../contract/modelSchema";
import type { Obstacle, Remedy } from "../../contract/Obstacle";
import type { PromptTemplate } from "../../contract/PromptTemplate";
import type { PromptTextOptions } from "./usePromptText";
import type { SubmitKey } from "./submitsOn";

/** What a prompt form is made of. */
export interface PromptFormOptions extends PromptTextOptions {
  /** Hears that the form was sent; never while `isSubmitting` or while there is an obstacle. */
  onSubmit: () => void;
  /** How many images will be made. Default: 1. */
  count?: number | undefined;
  /** What they will cost together, in credits; null hides the cost while it is unknown. Default: unknown. */
  cost?: number | null | undefined;
  /** What will be left after it, in credits; null hides it while it is unknown. Default: unknown. */
  balanceAfter?: number | null | undefined;
  /** Why it can't be sent now; what the prompt itself lacks is seen without being listed. Default: nothing. */
  obstacles?: readonly Obstacle[] | undefined;
  /** Hears that a remedy was pressed; `writePrompt` and `fillPlaceholder` are the form's own business and never passed on. */
  onRemedy?: ((remedy: Remedy) => void) | undefined;
  /** True from the click until the request is accepted or refused. Default: false. */
  isSubmitting?: boolean | undefined;
  /** How much of the references has been sent, 0 to 1; shown while `isSubmitting`. */
  uploadProgress?: number | undefined;
  /** Which key sends: `enter` (with Shift for a new line; a touch keyboard's Enter never sends) or `modEnter`. Default: `enter`. */
  submitOn?: SubmitKey | undefined;
  /** From how many characters the prompt counts as too long; it is said, not enforced. Default: no limit. */
  maxLength?: number | undefined;
  /** Prompts to begin with. Keep the array. Default: none. */
  templates?: readonly PromptTemplate[] | undefined;
  /** Earlier prompts, newest first, which Alt and the arrows bring back. Keep the function. Default: none. */
  history?: (() => readonly string[]) | undefined;
  /** True while what was in the form before is still being read: its place is kept. Default: false. */
  isRestoring?: boolean | undefined;
  /** True while the form holds something beside the prompt that can be cleared. Default: false. */
  isClearable?: boolean | undefined;
  /** Clears that with the prompt, and gives the way back. Default: only the prompt is cleared. */
  onClear?: (() => () => void) | undefined;
  /** The models by name, for the words of remedies. Default: remedies name a model by its id. */
  models?: readonly Pick<Model, "id" | "name">[] | undefined;
  /** Opens the place where credits are bought; offered when there are too few. */
  onTopUp?: (() => void) | undefined;
  /** The prompt's text area, for example to focus it. */
  promptRef?: RefObject<HTMLTextAreaElement | null> | undefined;
}
