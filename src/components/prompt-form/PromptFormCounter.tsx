import { useSyncExternalStore } from "react";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { usePromptFormParts } from "./PromptFormContext";

/** State of {@link PromptFormCounter}. */
interface CounterState {
  /** `danger` from one character too many. */
  readonly tone: "danger" | undefined;
}

/** The share of the limit from which the length is worth showing. */
const nearlyFull = 0.8;

/** How long the prompt is; absent before it comes near the form's `maxLength`. */
export const PromptFormCounter = /* @__PURE__ */ createPart<"p", CounterState>(
  "p",
  function PromptFormCounter() {
    const { text, maxLength: limit, id } = usePromptFormParts();
    const { t } = useMessages();
    // Nothing changes here, and nothing is rendered, before it is worth showing.
    const read = () => {
      const { length } = text.get();
      return limit === undefined || length < limit * nearlyFull ? null : length;
    };
    const length = useSyncExternalStore(text.subscribe, read, read);
    if (limit === undefined || length === null) return null;
    const over = length - limit;
    const children = (
      <>
        {t("prompt.length", { count: length, limit })}
        {over > 0 && <span className="gih-sr"> {t("prompt.tooLong", { count: over })}</span>}
      </>
    );
    return {
      state: { tone: over > 0 ? "danger" : undefined },
      props: { id: `${id}counter`, className: "gih-hint gih-num gih-prompt-length", children },
    };
  },
);
