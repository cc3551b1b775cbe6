import { useId } from "react";
import { useMessages } from "../../messages/useMessages";
import type { Comparable } from "./comparables";

/** Props of {@link ComparePicker}. */
export interface ComparePickerProps {
  /** What is offered. */
  offers: readonly Comparable[];
  /** Which one is chosen. */
  chosen: string | undefined;
  /** Chooses another one. */
  onChoose: (id: string) => void;
}

/** The row of what a picture can be compared with. */
export function ComparePicker({ offers, chosen, onChoose }: ComparePickerProps) {
  const { t } = useMessages();
  const name = useId();
  return (
    <fieldset className="gih-film gih-compare-picker">
      <legend className="gih-sr">{t("viewer.compareWith")}</legend>
      {offers.map(({ id, small, label }) => (
        <label key={id} className="gih-thumb" title={label}>
          <input
            type="radio"
            name={name}
            checked={id === chosen}
            onChange={() => onChoose(id)}
            aria-label={label}
          />
          <img src={small} alt="" loading="lazy" decoding="async" draggable={false} />
        </label>
      ))}
    </fieldset>
  );
}
