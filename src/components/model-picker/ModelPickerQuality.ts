import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import type { Choice } from "./ChoiceContext";
import { useModelPicker } from "./ModelPickerContext";
import { qualityName } from "./qualityName";
import { useChoicePart } from "./useChoicePart";

function useQualities(): Choice | undefined {
  const { model, settings, set } = useModelPicker();
  const { t } = useMessages();
  if (!model || model.qualities.length === 0) return undefined;
  return {
    legend: t("quality.label"),
    layout: "inline",
    value: settings.quality,
    onChoose: (quality) => set({ quality }),
    options: model.qualities.map((quality) => ({ value: quality, content: qualityName(t, quality) })),
  };
}

/** The qualities, for a model that lists any; they don't change the price. */
export const ModelPickerQuality = /* @__PURE__ */ createPart("fieldset", function ModelPickerQuality() {
  return useChoicePart(useQualities(), "gih-quality");
});
