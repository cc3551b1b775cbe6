import { useState } from "react";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import type { Choice } from "./ChoiceContext";
import { useModelPicker } from "./ModelPickerContext";
import { firstRatios, ratioChoices } from "./ratioChoices";
import { RatioGlyph } from "./RatioGlyph";
import { RatioName } from "./RatioName";
import { useChoicePart } from "./useChoicePart";

function MoreButton({ expanded, onToggle }: { expanded: boolean; onToggle: () => void }) {
  const { t } = useMessages();
  return (
    <button type="button" className="gih-opt" aria-expanded={expanded} onClick={onToggle}>
      <span className="gih-glyph-box">
        <Icon name={expanded ? "minus" : "more"} size={20} />
      </span>
      {t(expanded ? "ratio.fewer" : "ratio.more")}
    </button>
  );
}

function useRatios(): Choice | undefined {
  const { models, model, settings, set } = useModelPicker();
  const { t } = useMessages();
  const [expanded, setExpanded] = useState(false);
  if (!model) return undefined;
  const choices = ratioChoices(models, model);
  const first = firstRatios(choices, settings.aspectRatio);
  const shown = expanded ? choices : first;
  const hasGap = shown.some(({ offered }) => !offered);
  const content = (ratio: string) => (
    <>
      <RatioGlyph ratio={ratio} />
      <RatioName ratio={ratio} />
    </>
  );
  return {
    legend: t("ratio.label"),
    layout: "grid",
    value: settings.aspectRatio,
    onChoose: (aspectRatio) => set({ aspectRatio }),
    reason: hasGap ? t("ratio.notOffered", { model: model.name }) : undefined,
    options: shown.map(({ ratio, offered }) => ({
      value: ratio,
      unavailable: !offered,
      content: content(ratio),
    })),
    more: first.length < choices.length && (
      <MoreButton expanded={expanded} onToggle={() => setExpanded(!expanded)} />
    ),
  };
}

/** The ratios as drawings, the first ten of them until more are asked for; absent while there is no model. */
export const ModelPickerAspectRatioChoice = /* @__PURE__ */ createPart(
  "fieldset",
  function ModelPickerAspectRatioChoice() {
    return useChoicePart(useRatios());
  },
);
