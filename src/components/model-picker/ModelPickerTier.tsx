import type { Model } from "../../contract/modelSchema";
import { creditsPerImage } from "../../contract/priceOf";
import { tiersFor } from "../../contract/reconcileSettings";
import { isTier, tiers, type Tier } from "../../contract/tier";
import type { Translator } from "../../messages/createTranslator";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import type { Choice, ChoiceOption } from "./ChoiceContext";
import { useModelPicker } from "./ModelPickerContext";
import { useChoicePart } from "./useChoicePart";

function describeTier({ t, number }: Translator, model: Model, tier: Tier, offered: boolean): ChoiceOption {
  const price = creditsPerImage(model, tier);
  const known = offered && price !== null;
  const content = (
    <>
      <b>
        <bdi dir="ltr">{tier}</bdi>
      </b>
      <small>{known ? number(price) : "–"}</small>
    </>
  );
  const label = known ? t("tier.option", { tier, count: price }) : tier;
  return { value: tier, unavailable: !offered, label, content };
}

function useTiers(): Choice | undefined {
  const { model, settings, set } = useModelPicker();
  const messages = useMessages();
  const { t, list } = messages;
  if (!model) return undefined;
  const offered = tiersFor(model, settings.aspectRatio);
  const reason =
    offered.length < model.tiers.length
      ? t("tier.auto")
      : offered.length < tiers.length
        ? t("tier.only", { model: model.name, tiers: list(offered) })
        : undefined;
  return {
    legend: t("tier.label"),
    hint: t("tier.hint"),
    value: settings.tier,
    onChoose(tier) {
      if (isTier(tier)) set({ tier });
    },
    reason,
    options: tiers.map((tier) => describeTier(messages, model, tier, offered.includes(tier))),
  };
}

/** The resolutions with what one image costs in each; absent while there is no model. */
export const ModelPickerTier = /* @__PURE__ */ createPart("fieldset", function ModelPickerTier() {
  return useChoicePart(useTiers(), "gih-tier");
});
