import { useId } from "react";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { useViewer } from "./ViewerContext";

/** The row of what the picture can be compared with; absent while nothing is compared. */
export const ViewerComparables = /* @__PURE__ */ createPart("fieldset", function ViewerComparables() {
  const { offers, comparison } = useViewer();
  const { t } = useMessages();
  const name = useId();
  const { chosen, choose } = comparison;
  if (!chosen) return null;
  const children = (
    <>
      <legend className="gih-sr">{t("viewer.compareWith")}</legend>
      {offers.map(({ id, small, label }) => (
        <label key={id} className="gih-thumb" title={label}>
          <input
            type="radio"
            name={name}
            checked={id === chosen.id}
            onChange={() => choose(id)}
            aria-label={label}
          />
          <img src={small} alt="" loading="lazy" decoding="async" draggable={false} />
        </label>
      ))}
    </>
  );
  return { props: { className: "gih-film gih-compare-picker", children } };
});
