import { createPart } from "../../primitives/createPart";
import { PromptFormClear } from "./PromptFormClear";
import { PromptFormTemplateList } from "./PromptFormTemplateList";
import { PromptFormTemplates } from "./PromptFormTemplates";

/** The line of small buttons under the prompt: templates to begin with, and the one that clears. */
export const PromptFormTools = /* @__PURE__ */ createPart("div", function PromptFormTools() {
  const children = (
    <>
      <PromptFormTemplates />
      <PromptFormTemplateList />
      <PromptFormClear />
    </>
  );
  return { props: { className: "gih-prompt-tools", children } };
});
