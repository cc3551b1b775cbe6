import { useCallback, useSyncExternalStore, type ChangeEvent, type ReactElement } from "react";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { mergeRefs } from "../../primitives/mergeRefs";
import type { Store } from "../../utils/createStore";
import { usePromptFormParts } from "./PromptFormContext";
import { usePromptKeys } from "./usePromptKeys";

/** State of {@link PromptFormTextarea}. */
interface TextareaState {
  /** True while the prompt is longer than the form's `maxLength`. */
  readonly invalid: boolean;
}

function useKeyWords(): string {
  const { submitOn, history, placeholders } = usePromptFormParts();
  const { t } = useMessages();
  const keys = [
    t(submitOn === "enter" ? "prompt.keysEnter" : "prompt.keysModEnter"),
    history && t("prompt.keysRecall"),
    placeholders.size > 0 && t("prompt.keysGaps"),
  ];
  return keys.filter(Boolean).join(" ");
}

/** Takes up what somebody has typed into the page that the server sent, before this was there to hear it. */
const useAdopted = (text: Store<string>) =>
  useCallback(
    (textarea: HTMLTextAreaElement | null) => {
      if (textarea && textarea.value !== "" && text.get() === "") text.set(textarea.value);
    },
    [text],
  );

/** The prompt's text area, which grows with its text; typing renders it and nothing around it. */
export const PromptFormTextarea = /* @__PURE__ */ createPart<"textarea", TextareaState>(
  "textarea",
  function PromptFormTextarea() {
    const form = usePromptFormParts();
    const { text, promptRef, maxLength, onEdit, id } = form;
    const { t } = useMessages();
    const keyWords = useKeyWords();
    const adopt = useAdopted(text);
    const prompt = useSyncExternalStore(text.subscribe, text.get, text.get);
    const invalid = maxLength !== undefined && prompt.length > maxLength;
    const words = {
      placeholder: t("prompt.placeholder"),
      "aria-label": t("prompt.label"),
      "aria-describedby": `${id}keys ${id}counter`,
      "aria-invalid": invalid || undefined,
    };
    const acts = {
      value: prompt,
      onChange(event: ChangeEvent<HTMLTextAreaElement>) {
        onEdit();
        text.set(event.target.value);
      },
      onKeyDown: usePromptKeys(form),
    };
    const look = { className: "gih-prompt-text", dir: prompt === "" ? undefined : "auto", rows: 3 };
    return {
      state: { invalid },
      ownRef: mergeRefs(promptRef, adopt),
      props: { ...look, ...words, ...acts },
      wrap: (textarea: ReactElement) => (
        <>
          {/* Where a text area can't grow with its text, a copy of the text behind it does. */}
          <div className="gih-prompt-grow" data-text={prompt}>
            {textarea}
          </div>
          <span id={`${id}keys`} hidden>
            {keyWords}
          </span>
        </>
      ),
    };
  },
);
