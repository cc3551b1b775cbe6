import { useId, type ChangeEvent, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import { useMessages } from "../../messages/useMessages";
import { PromptLength } from "./PromptLength";
import { submitsOn, type SubmitKey } from "./submitsOn";

interface PromptBoxProps {
  prompt: string;
  onPromptChange: (prompt: string) => void;
  promptRef: RefObject<HTMLTextAreaElement | null>;
  submitOn: SubmitKey;
  maxLength: number | undefined;
  placeholder: string | undefined;
  children: ReactNode;
}

/** The prompt with what belongs to it in one frame. */
export function PromptBox(props: PromptBoxProps) {
  const { prompt, onPromptChange, promptRef, submitOn, maxLength, placeholder, children } = props;
  const { t } = useMessages();
  const id = useId();
  const tooLong = maxLength !== undefined && prompt.length > maxLength;

  const handleKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!submitsOn(event, submitOn)) return;
    event.preventDefault();
    if (!event.repeat) event.currentTarget.form?.requestSubmit();
  };

  return (
    <div className="gih-prompt" data-invalid={tooLong || undefined}>
      <textarea
        ref={promptRef}
        className="gih-prompt-text"
        dir={prompt === "" ? undefined : "auto"}
        rows={3}
        value={prompt}
        placeholder={placeholder ?? t("prompt.placeholder")}
        aria-label={t("prompt.label")}
        aria-describedby={`${id}keys ${id}length`}
        aria-invalid={tooLong || undefined}
        onChange={(event: ChangeEvent<HTMLTextAreaElement>) => onPromptChange(event.target.value)}
        onKeyDown={handleKeyDown}
      />
      <span id={`${id}keys`} hidden>
        {t(submitOn === "enter" ? "prompt.keysEnter" : "prompt.keysModEnter")}
      </span>
      {children}
      <PromptLength id={`${id}length`} length={prompt.length} limit={maxLength} />
    </div>
  );
}
