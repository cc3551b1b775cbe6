import { useRef } from "react";
import { useMessages } from "../../messages/useMessages";
import { cx } from "../../primitives/cx";
import { GenerateArea } from "./GenerateArea";
import { PromptBox } from "./PromptBox";
import type { PromptFormProps } from "./PromptFormProps";
import { useSubmission } from "./useSubmission";

/** What to make, what it costs, what is left after it, and what stands in the way. */
export function PromptForm(props: PromptFormProps) {
  const {
    prompt,
    onPromptChange,
    onSubmit,
    obstacles = [],
    onRemedy,
    isSubmitting = false,
    ...options
  } = props;
  const { count, cost, balanceAfter, uploadProgress, models, onTopUp, ...presentation } = options;
  const { submitOn = "enter", maxLength, placeholder, promptRef, ...slots } = presentation;
  const { references, notes, controls, summary, className, ...rest } = slots;
  const { t } = useMessages();
  const ownRef = useRef<HTMLTextAreaElement>(null);
  const textRef = promptRef ?? ownRef;
  const submission = useSubmission({ promptRef: textRef, obstacles, isSubmitting, onSubmit, onRemedy });
  const change = (next: string) => {
    submission.forget();
    onPromptChange(next);
  };
  return (
    <form
      aria-label={t("prompt.form")}
      {...rest}
      className={cx("gih-root gih-composer", className)}
      noValidate
      onSubmit={submission.handleSubmit}
    >
      <div className="gih-prompt-area">
        <PromptBox
          {...{ prompt, submitOn, maxLength, placeholder }}
          onPromptChange={change}
          promptRef={textRef}
        >
          {references}
        </PromptBox>
        {notes}
      </div>
      {controls !== undefined && <div className="gih-composer-controls">{controls}</div>}
      <GenerateArea
        {...{ count, cost, balanceAfter, obstacles, isSubmitting, uploadProgress, models, onTopUp, summary }}
        tried={submission.tried}
        onRemedy={submission.handleRemedy}
      />
    </form>
  );
}
