import { useId, useMemo, useRef } from "react";
import { placeholderNames } from "../../contract/placeholders";
import type { PromptTemplate } from "../../contract/PromptTemplate";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import type { PartProps } from "../../primitives/PartProps";
import { provide } from "../../primitives/provide";
import { splitProps } from "../../primitives/splitProps";
import { usePopover } from "../../primitives/usePopover";
import { isSeenInPrompt } from "./isSeenInPrompt";
import { PromptFormContext } from "./PromptFormContext";
import type { PromptFormOptions } from "./PromptFormOptions";
import { usePromptText } from "./usePromptText";
import { useReplacement } from "./useReplacement";
import { useSubmission } from "./useSubmission";

/** State of {@link PromptFormRoot}. */
export interface PromptFormState {
  /** True from the click until the request is accepted or refused. */
  readonly submitting: boolean;
  /** True while what was in the form before is still being read. */
  readonly restoring: boolean;
}

/** Props of {@link PromptFormRoot}; the rest goes to the form. */
export interface PromptFormRootProps
  extends PromptFormOptions, Omit<PartProps<"form", PromptFormState>, keyof PromptFormOptions> {}

const optionNames: Record<keyof PromptFormOptions, true> = {
  ...{ text: true, value: true, defaultValue: true, onValueChange: true, promptRef: true, onSubmit: true },
  ...{
    onRemedy: true,
    onClear: true,
    obstacles: true,
    isSubmitting: true,
    isRestoring: true,
    isClearable: true,
  },
  ...{ models: true, onTopUp: true, count: true, cost: true, balanceAfter: true, uploadProgress: true },
  ...{ submitOn: true, maxLength: true, templates: true, history: true },
};

const none: readonly PromptTemplate[] = [];

/** What a form knows, and what it does when it is sent. */
function useForm({ onSubmit, obstacles = [], onRemedy, isSubmitting = false, ...own }: PromptFormOptions) {
  const { templates = none, isClearable = false, onClear, promptRef: given, ...more } = own;
  const { count = 1, cost = null, balanceAfter = null, submitOn = "enter", ...known } = more;
  const text = usePromptText(own);
  const ownRef = useRef<HTMLTextAreaElement>(null);
  const promptRef = given ?? ownRef;
  const placeholders = useMemo(() => placeholderNames(templates), [templates]);
  const standing = obstacles.filter((obstacle) => !isSeenInPrompt(obstacle, placeholders.size > 0));
  const prompt = { text, promptRef, placeholders };
  const submission = useSubmission({ ...prompt, obstacles: standing, isSubmitting, onSubmit, onRemedy });
  const { tried, forget: onEdit, handleSubmit, handleRemedy } = submission;
  const replacement = useReplacement({ text, promptRef, isClearable, onClear, onEdit });
  const ids = { popover: usePopover(), id: useId() };
  const figures = { count, cost, balanceAfter, submitOn, isSubmitting, isClearable };
  const acts = { standing, tried, onEdit, onRemedy: handleRemedy, replacement };
  return { value: { ...known, ...figures, ...prompt, templates, ...acts, ...ids }, handleSubmit };
}

/** The form, and what its parts have in common: the prompt, what it will cost, what stands in the way. */
export const PromptFormRoot = /* @__PURE__ */ createPart<"form", PromptFormState, PromptFormOptions>(
  "form",
  function PromptFormRoot(props) {
    const [options, rest] = splitProps(props, optionNames);
    const { isSubmitting = false, isRestoring = false } = options;
    const { t, root } = useMessages();
    const { value, handleSubmit } = useForm(options);
    const look = { className: "gih-root gih-composer", noValidate: true };
    return {
      rest,
      state: { submitting: isSubmitting, restoring: isRestoring },
      props: { "aria-label": t("prompt.form"), ...root, ...look, onSubmit: handleSubmit },
      wrap: provide(PromptFormContext, value),
    };
  },
);
