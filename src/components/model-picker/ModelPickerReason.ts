import { createPart } from "../../primitives/createPart";
import { useChoice } from "./ChoiceContext";

/** Why some options can't be chosen, which describes each of them; absent while all can. */
export const ModelPickerReason = /* @__PURE__ */ createPart("p", function ModelPickerReason() {
  const { reason, reasonId } = useChoice();
  if (reason === undefined) return null;
  return { props: { id: reasonId, className: "gih-hint gih-choice-reason", children: reason } };
});
