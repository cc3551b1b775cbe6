import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { usePromptFormParts } from "./PromptFormContext";

/** Says to people who use a screen reader that the request is being sent. */
export const PromptFormAnnouncement = /* @__PURE__ */ createPart("output", function PromptFormAnnouncement() {
  const { isSubmitting } = usePromptFormParts();
  const { t } = useMessages();
  return { props: { className: "gih-sr", children: isSubmitting && t("generate.sending") } };
});
