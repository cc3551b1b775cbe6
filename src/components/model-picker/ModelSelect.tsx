import { useId, type RefObject } from "react";
import type { Model } from "../../contract/modelSchema";
import type { Translate } from "../../messages/createTranslator";
import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";
import { lowestPrice } from "./lowestPrice";

interface ModelSelectProps {
  models: readonly Model[];
  value: string;
  onValueChange: (model: string) => void;
  selectRef: RefObject<HTMLSelectElement | null>;
}

function describePrice(t: Translate, model: Model): string {
  const price = lowestPrice(model);
  return price === null ? t("model.priceUnknown") : t("model.from", { count: price });
}

/** The models in a native select, under a face that shows the chosen one with provider and price. */
export function ModelSelect({ models, value, onValueChange, selectRef }: ModelSelectProps) {
  const { t } = useMessages();
  const id = useId();
  const model = models.find((candidate) => candidate.id === value);
  return (
    <div className="gih-model">
      <label className="gih-label" htmlFor={id}>
        {t("model.label")}
      </label>
      <div className="gih-select gih-num">
        <span className="gih-select-face" aria-hidden="true">
          <b>
            <bdi dir="ltr">{model?.name ?? value}</bdi>
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
        <select ref={selectRef} id={id} value={value} onChange={(event) => onValueChange(event.target.value)}>
          {!model && <option value={value}>{value}</option>}
          {models.map((candidate) => (
            <option key={candidate.id} value={candidate.id}>
              {[candidate.name, candidate.provider, describePrice(t, candidate)].filter(Boolean).join(" · ")}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
