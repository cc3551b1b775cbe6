import { createPart } from "../../primitives/createPart";
import { useChoice } from "./ChoiceContext";

/** What is chosen, and what the small figures on the options mean. */
export const ModelPickerLegend = /* @__PURE__ */ createPart("legend", function ModelPickerLegend() {
  const { legend, hint } = useChoice();
  const children = (
    <>
      {legend}
      {hint !== undefined && <small>{hint}</small>}
    </>
  );
  return { props: { className: "gih-label", children } };
});
