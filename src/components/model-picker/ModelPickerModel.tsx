import { useId } from "react";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { useModelPicker } from "./ModelPickerContext";
import { ModelPickerModelSelect } from "./ModelPickerModelSelect";

/** The choice of a model under its label; absent while there is none. */
export const ModelPickerModel = /* @__PURE__ */ createPart("div", function ModelPickerModel() {
  const { model } = useModelPicker();
  const { t } = useMessages();
  const id = useId();
  const children = (
    <>
      <label className="gih-label" htmlFor={id}>
        {t("model.label")}
      </label>
      <ModelPickerModelSelect id={id} aria-label={undefined} />
    </>
  );
  return model && { props: { className: "gih-model", children } };
});
