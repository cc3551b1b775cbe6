import type { Model } from "../../contract/modelSchema";
import { creditsPerImage } from "../../contract/priceOf";
import type { Tier } from "../../contract/tier";
import type { Translator } from "../../messages/createTranslator";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import type { Choice, ChoiceOption } from "./ChoiceContext";
import { useModelPicker } from "./ModelPickerContext";
import { useChoicePart } from "./useChoicePart";

/** The API makes 1 to 4 images for one request. */
const counts = [1, 2, 3, 4];

function describeCount(messages: Translator, model: Model, tier: Tier, count: number): ChoiceOption {
  const { t, number, credits } = messages;
  const each = creditsPerImage(model, tier);
  const label =
    each === null
      ? t("count.option", { count })
      : t("count.optionPriced", { count, price: credits(each * count) });
  const content = (
    <>
      <b>{number(count)}</b>
      <small>{each === null ? "–" : number(each * count)}</small>
    </>
  );
  return { value: String(count), label, content };
}

function useCounts(): Choice | undefined {
  const { model, settings, set } = useModelPicker();
  const messages = useMessages();
  if (!model) return undefined;
  return {
    legend: messages.t("count.label"),
    hint: messages.t("count.hint"),
    value: String(settings.n),
    onChoose: (count) => set({ n: Number(count) }),
    options: counts.map((count) => describeCount(messages, model, settings.tier, count)),
  };
}

/** How many images, with what they cost together; absent while there is no model. */
export const ModelPickerCount = /* @__PURE__ */ createPart("fieldset", function ModelPickerCount() {
  return useChoicePart(useCounts(), "gih-count");
});
