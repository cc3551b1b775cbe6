import type { Model } from "../../contract/modelSchema";
import { creditsPerImage } from "../../contract/priceOf";
import type { Tier } from "../../contract/tier";
import { useMessages } from "../../messages/useMessages";
import { Tray } from "../tray/Tray";

interface CountTrayProps {
  model: Model;
  tier: Tier;
  value: number;
  onValueChange: (n: number) => void;
}

/** The API makes 1 to 4 images for one request. */
const counts = [1, 2, 3, 4];

/** How many images, with what they cost together. */
export function CountTray({ model, tier, value, onValueChange }: CountTrayProps) {
  const { t, number, credits } = useMessages();
  const each = creditsPerImage(model, tier);
  return (
    <Tray
      className="gih-count"
      legend={t("count.label")}
      hint={t("count.hint")}
      value={String(value)}
      onValueChange={(next) => onValueChange(Number(next))}
      options={counts.map((count) => ({
        value: String(count),
        label:
          each === null
            ? t("count.option", { count })
            : t("count.optionPriced", { count, price: credits(each * count) }),
        content: (
          <>
            <b>{number(count)}</b>
            <small>{each === null ? "–" : number(each * count)}</small>
          </>
        ),
      }))}
    />
  );
}
