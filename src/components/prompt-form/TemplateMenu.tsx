import { useRef } from "react";
import type { PromptTemplate } from "../../contract/PromptTemplate";
import { useMessages } from "../../messages/useMessages";
import { usePopover } from "../../primitives/usePopover";
import { Icon } from "../icon/Icon";

interface TemplateMenuProps {
  templates: readonly PromptTemplate[];
  onChoose: (template: PromptTemplate) => void;
}

/** Prompts to begin with, behind one button. */
export function TemplateMenu({ templates, onChoose }: TemplateMenuProps) {
  const { t } = useMessages();
  const { triggerProps, popoverProps } = usePopover();
  const ref = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        {...triggerProps}
        type="button"
        className="gih-btn"
        data-size="s"
        data-muted
        data-icon
        aria-label={t("prompt.templates")}
      >
        <Icon name="template" size={20} />
      </button>
      <div {...popoverProps} ref={ref} className="gih-pop gih-templates">
        <ul aria-label={t("prompt.templates")}>
          {templates.map((template) => (
            <li key={template.label}>
              <button
                type="button"
                onClick={() => {
                  // Before the focus moves: closing gives it back to the button.
                  ref.current?.hidePopover();
                  onChoose(template);
                }}
              >
                <b>{template.label}</b>
                <small>
                  <bdi>{template.prompt}</bdi>
                </small>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
