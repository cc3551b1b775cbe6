import type { Model } from "../../contract/modelSchema";
import { creditsPerImage } from "../../contract/priceOf";
import { tiersFor } from "../../contract/reconcileSettings";
import { isTier, tiers, type Tier } from "../../contract/tier";
import type { Translator } from "../../messages/createTranslator";
import { useMessages } from "../../messages/useMessages";
import { Tray } from "../tray/Tray";

interface TierTrayProps {
  model: Model;
  aspectRatio: string;
  value: Tier;
  onValueChange: (tier: Tier) => void;
}

function describeTier({ t, number }: Translator, model: Model, tier: Tier, offered: boolean) {
  const price = creditsPerImage(model, tier);
  const known = offered && price !== null;
  return {
    value: tier,
    unavailable: !offered,
    label: known ? t("tier.option", { tier, count: price }) : tier,
    content: (
      <>
        <b>
          <bdi dir="ltr">{tier}</bdi>
        </b>
        <small>{known ? number(price) : "–"}</small>
      </>
    ),
  };
}

/** The resolutions with what one image costs in each. */
export function TierTray({ model, aspectRatio, value, onValueChange }: TierTrayProps) {
  const messages = useMessages();
  const { t, list } = messages;
  const offered = tiersFor(model, aspectRatio);
  const reason =
    offered.length < model.tiers.length
      ? t("tier.auto")
      : offered.length < tiers.length
        ? t("tier.only", { model: model.name, tiers: list(offered) })
        : undefined;
  return (
    <Tray
      className="gih-tier"
      legend={t("tier.label")}
      hint={t("tier.hint")}
      value={value}
      onValueChange={(next) => {
        if (isTier(next)) onValueChange(next);
      }}
      reason={reason}
      options={tiers.map((tier) => describeTier(messages, model, tier, offered.includes(tier)))}
    />
  );
}
