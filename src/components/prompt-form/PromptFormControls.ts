import { createPart } from "../../primitives/createPart";

/** Holds what the request is set up with: the model picker. */
export const PromptFormControls = /* @__PURE__ */ createPart("div", function PromptFormControls() {
  return { props: { className: "gih-composer-controls" } };
});
