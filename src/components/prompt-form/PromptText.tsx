import { useSyncExternalStore, type RefObject } from "react";
import { useMessages } from "../../messages/useMessages";
import type { Store } from "../../utils/createStore";
import type { SubmitKey } from "./submitsOn";
import { usePromptKeys } from "./usePromptKeys";

/** Props of {@link PromptText}. */
export interface PromptTextProps {
  /** The prompt; typing renders this text area and nothing around it. */
  text: Store<string>;
  promptRef: RefObject<HTMLTextAreaElement | null>;
  submitOn: SubmitKey;
  maxLength: number | undefined;
  placeholder: string | undefined;
  placeholders: ReadonlySet<string>;
  history: (() => readonly string[]) | undefined;
  describedBy: string;
  onEdit: () => void;
}

/** The prompt's text area. */
export function PromptText(props: PromptTextProps) {
  const { text, promptRef, maxLength, placeholder, describedBy, onEdit } = props;
  const { t } = useMessages();
  const prompt = useSyncExternalStore(text.subscribe, text.get, text.get);
  const handleKeyDown = usePromptKeys(props);
  return (
    // Where a text area can't grow with its text, a copy of the text behind it does.
    <div className="gih-prompt-grow" data-text={prompt}>
      <textarea
        ref={promptRef}
        className="gih-prompt-text"
        dir={prompt === "" ? undefined : "auto"}
        rows={3}
        value={prompt}
        placeholder={placeholder ?? t("prompt.placeholder")}
        aria-label={t("prompt.label")}
        aria-describedby={describedBy}
        aria-invalid={(maxLength !== undefined && prompt.length > maxLength) || undefined}
        onChange={(event) => {
          onEdit();
          text.set(event.target.value);
        }}
        onKeyDown={handleKeyDown}
      />
    </div>
  );
}
