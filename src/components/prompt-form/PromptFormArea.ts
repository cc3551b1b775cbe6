import { createPart } from "../../primitives/createPart";

/** Holds the prompt's frame and what belongs right below it. */
export const PromptFormArea = /* @__PURE__ */ createPart("div", function PromptFormArea() {
  return { props: { className: "gih-prompt-area" } };
});
