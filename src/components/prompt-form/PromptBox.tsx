import { useId, type ReactNode } from "react";
import { useMessages } from "../../messages/useMessages";
import { PromptLength } from "./PromptLength";
import { PromptText, type PromptTextProps } from "./PromptText";

interface PromptBoxProps extends Omit<PromptTextProps, "describedBy"> {
  /** Stands at the end of the frame's last line. */
  tools: ReactNode;
  children: ReactNode;
}

/** The prompt with what belongs to it in one frame. */
export function PromptBox({ tools, children, ...prompt }: PromptBoxProps) {
  const { submitOn, maxLength, placeholders, history, text } = prompt;
  const { t } = useMessages();
  const id = useId();
  const keys = [
    t(submitOn === "enter" ? "prompt.keysEnter" : "prompt.keysModEnter"),
    history && t("prompt.keysRecall"),
    placeholders.size > 0 && t("prompt.keysGaps"),
  ];
  return (
    <div className="gih-prompt">
      <PromptText {...prompt} describedBy={`${id}keys ${id}length`} />
      <span id={`${id}keys`} hidden>
        {keys.filter(Boolean).join(" ")}
      </span>
      {children}
      <PromptLength id={`${id}length`} text={text} limit={maxLength} />
      {tools}
    </div>
  );
}
