import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { usePromptFormParts } from "./PromptFormContext";

/** The prompts to begin with, in a popover that `Templates` opens; absent where the form has none. */
export const PromptFormTemplateList = /* @__PURE__ */ createPart("div", function PromptFormTemplateList() {
  const { templates, popover, replacement } = usePromptFormParts();
  const { t } = useMessages();
  if (templates.length === 0) return null;
  const children = (
    <ul aria-label={t("prompt.templates")}>
      {templates.map((template) => (
        <li key={template.label}>
          <button
            type="button"
            onClick={() => {
              // Before the focus moves: closing gives it back to the button.
              popover.close();
              replacement.begin(template);
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
  );
  const look = { className: "gih-pop gih-templates", children };
  return { ownRef: popover.popoverRef, props: { ...popover.popoverProps, ...look } };
});
