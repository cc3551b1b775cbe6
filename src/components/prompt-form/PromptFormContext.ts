import { createContext, type RefObject } from "react";
import type { Obstacle, Remedy } from "../../contract/Obstacle";
import { usePartContext } from "../../primitives/usePartContext";
import type { usePopover } from "../../primitives/usePopover";
import type { Store } from "../../utils/createStore";
import type { PromptFormOptions } from "./PromptFormOptions";
import type { SubmitKey } from "./submitsOn";
import { usePromptObstacles } from "./usePromptObstacles";
import type { Replacement } from "./useReplacement";

/** What the parts of a prompt form know. */
export interface PromptFormValue extends Pick<
  PromptFormOptions,
  "uploadProgress" | "maxLength" | "history" | "models" | "onTopUp"
> {
  /** The prompt. */
  readonly text: Store<string>;
  /** Its text area. */
  readonly promptRef: RefObject<HTMLTextAreaElement | null>;
  readonly submitOn: SubmitKey;
  readonly templates: NonNullable<PromptFormOptions["templates"]>;
  /** The names of the gaps to fill in. */
  readonly placeholders: ReadonlySet<string>;
  readonly count: number;
  readonly cost: number | null;
  readonly balanceAfter: number | null;
  readonly isSubmitting: boolean;
  readonly isClearable: boolean;
  /** The obstacles that are not the prompt's. */
  readonly standing: readonly Obstacle[];
  /** True after an attempt to send it in spite of obstacles. */
  readonly tried: boolean;
  /** Hears that somebody writes. */
  readonly onEdit: () => void;
  readonly onRemedy: (remedy: Remedy) => void;
  /** Replacing the prompt, with a way back. */
  readonly replacement: Replacement;
  /** Ties the templates' button to their list. */
  readonly popover: ReturnType<typeof usePopover>;
  /** Begins the ids of the parts that describe others. */
  readonly id: string;
}

/** Carries what the parts of a prompt form know. */
export const PromptFormContext = /* @__PURE__ */ createContext<PromptFormValue | null>(null);

/** What the form around this part knows. */
export const usePromptFormParts = (): PromptFormValue => usePartContext(PromptFormContext, "PromptForm.Root");

/** Everything that stands in the way; renders only when that changes, not with every key. */
export function useFormObstacles(): readonly Obstacle[] {
  const { text, placeholders, standing } = usePromptFormParts();
  return [...usePromptObstacles(text, placeholders), ...standing];
}
