import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { usePromptFormParts } from "./PromptFormContext";

/** Opens the list of prompts to begin with; absent where the form has no `templates`. */
export const PromptFormTemplates = /* @__PURE__ */ createPart("button", function PromptFormTemplates() {
  const { templates, popover } = usePromptFormParts();
  const { t } = useMessages();
  if (templates.length === 0) return null;
  const look = { type: "button", className: "gih-btn", "data-size": "s", "data-muted": "", "data-icon": "" };
  const words = { "aria-label": t("prompt.templates"), children: <Icon name="template" size={20} /> };
  return { props: { ...popover.triggerProps, ...look, ...words } };
});
