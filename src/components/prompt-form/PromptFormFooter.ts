import { createPart } from "../../primitives/createPart";

/** Holds the button, and under it the balance after it or the reasons why not. */
export const PromptFormFooter = /* @__PURE__ */ createPart("div", function PromptFormFooter() {
  return { props: { className: "gih-go" } };
});
