import { createPart } from "../../primitives/createPart";

/** The frame around the prompt and what is written with it: references, the counter, the tools. */
export const PromptFormFrame = /* @__PURE__ */ createPart("div", function PromptFormFrame() {
  return { props: { className: "gih-prompt" } };
});
