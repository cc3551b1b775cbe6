import type { ChangeEvent, ReactElement } from "react";
import type { Model } from "../../contract/modelSchema";
import type { Translate } from "../../messages/createTranslator";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { lowestPrice } from "./lowestPrice";
import { useModelPicker } from "./ModelPickerContext";

function describePrice(t: Translate, model: Model): string {
  const price = lowestPrice(model);
  return price === null ? t("model.priceUnknown") : t("model.from", { count: price });
}

/** The chosen model with provider and price, over the native select; decorative. */
function Face({ model, id }: { model: Model | undefined; id: string }) {
  const { t } = useMessages();
  return (
    <span className="gih-select-face" aria-hidden="true">
      <b>
        <bdi dir="ltr">{model?.name ?? id}</bdi>
      </b>
      {model && (
        <>
          <small className="gih-select-provider">
            <bdi dir="ltr">{model.provider}</bdi>
          </small>
          <small className="gih-select-price">{describePrice(t, model)}</small>
        </>
      )}
      <Icon name="chevronDown" />
    </span>
  );
}

const inFrame = (model: Model | undefined, id: string) => (select: ReactElement) => (
  <div className="gih-select gih-num">
    <Face model={model} id={id} />
    {select}
  </div>
);

/** The models in a native select, under a face that shows the chosen one with provider and price. */
export const ModelPickerModelSelect = /* @__PURE__ */ createPart("select", function ModelPickerModelSelect() {
  const { models, settings, chooseModel, selectRef } = useModelPicker();
  const { t } = useMessages();
  const chosen = models.find(({ id }) => id === settings.model);
  const children = (
    <>
      {!chosen && <option value={settings.model}>{settings.model}</option>}
      {models.map((model) => (
        <option key={model.id} value={model.id}>
          {[model.name, model.provider, describePrice(t, model)].filter(Boolean).join(" · ")}
        </option>
      ))}
    </>
  );
  const onChange = (event: ChangeEvent<HTMLSelectElement>) => chooseModel(event.target.value);
  return {
    ownRef: selectRef,
    props: { "aria-label": t("model.label"), value: settings.model, onChange, children },
    wrap: inFrame(chosen, settings.model),
  };
});
