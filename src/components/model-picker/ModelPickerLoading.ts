import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { useModelPicker } from "./ModelPickerContext";

/** Says to people who use a screen reader that the models are read; absent otherwise. */
export const ModelPickerLoading = /* @__PURE__ */ createPart("output", function ModelPickerLoading() {
  const { isPending } = useModelPicker();
  const { t } = useMessages();
  return isPending && { props: { className: "gih-sr", children: t("model.loading") } };
});
