import { useMemo, useRef } from "react";
import { placeholderNames } from "../../contract/placeholders";
import type { PromptTemplate } from "../../contract/PromptTemplate";
import { useMessages } from "../../messages/useMessages";
import { cx } from "../../primitives/cx";
import { GenerateArea } from "./GenerateArea";
import { PromptBox } from "./PromptBox";
import type { PromptFormProps } from "./PromptFormProps";
import { PromptTools } from "./PromptTools";
import { useSubmission } from "./useSubmission";

const none: readonly PromptTemplate[] = [];

const usePlaceholders = (templates = none) => useMemo(() => placeholderNames(templates), [templates]);

/** What to make, what it costs, what is left after it, and what stands in the way. */
export function PromptForm(props: PromptFormProps) {
  const { text, onSubmit, obstacles = [], onRemedy, isSubmitting = false, ...options } = props;
  const { count, cost, balanceAfter, uploadProgress, models, onTopUp, ...presentation } = options;
  const { submitOn = "enter", maxLength, placeholder, promptRef: givenRef, ...slots } = presentation;
  const { templates = none, history, isRestoring, isClearable = false, onClear, ...more } = slots;
  const { references, notes, controls, summary, className, ...rest } = more;
  const { t, root } = useMessages();
  const ownRef = useRef<HTMLTextAreaElement>(null);
  const promptRef = givenRef ?? ownRef;
  const placeholders = usePlaceholders(props.templates);
  const prompt = { text, promptRef, placeholders };
  const submission = useSubmission({ ...prompt, obstacles, isSubmitting, onSubmit, onRemedy });
  const onEdit = submission.forget;
  return (
    <form
      aria-label={t("prompt.form")}
      {...root}
      {...rest}
      className={cx("gih-root gih-composer", className)}
      data-restoring={isRestoring || undefined}
      noValidate
      onSubmit={submission.handleSubmit}
    >
      <div className="gih-prompt-area">
        <PromptBox
          {...{ ...prompt, submitOn, maxLength, placeholder, history, onEdit }}
          tools={<PromptTools {...{ text, promptRef, templates, onClear, onEdit }} hasMore={isClearable} />}
        >
          {references}
        </PromptBox>
        {notes}
      </div>
      {controls !== undefined && <div className="gih-composer-controls">{controls}</div>}
      <GenerateArea
        {...{
          text,
          placeholders,
          count,
          cost,
          balanceAfter,
          isSubmitting,
          uploadProgress,
          models,
          onTopUp,
          summary,
        }}
        standing={obstacles}
        tried={submission.tried}
        onRemedy={submission.handleRemedy}
      />
    </form>
  );
}
