import { useState } from "react";
import type { Model } from "../../contract/modelSchema";
import { useMessages } from "../../messages/useMessages";
import { usePopover } from "../../primitives/usePopover";
import { Icon } from "../icon/Icon";
import { Tray } from "../tray/Tray";
import { firstRatios, ratioChoices } from "./ratioChoices";
import { RatioGlyph } from "./RatioGlyph";
import { RatioName } from "./RatioName";

interface RatioTrayProps {
  models: readonly Model[];
  model: Model;
  value: string;
  onValueChange: (aspectRatio: string) => void;
}

/** The ratios as drawings; at the studio's middle width they open from one button. */
export function RatioTray({ models, model, value, onValueChange }: RatioTrayProps) {
  const { t } = useMessages();
  const [expanded, setExpanded] = useState(false);
  const { triggerProps, popoverProps } = usePopover();
  const choices = ratioChoices(models, model);
  const first = firstRatios(choices, value);
  const shown = expanded ? choices : first;
  const hasGap = shown.some(({ offered }) => !offered);
  return (
    <div className="gih-ratio">
      <p className="gih-label gih-ratio-label" aria-hidden="true">
        {t("ratio.label")}
      </p>
      <button {...triggerProps} type="button" className="gih-ratio-button gih-num">
        <span className="gih-sr">{t("ratio.label")}</span>
        <RatioGlyph ratio={value} />
        <RatioName ratio={value} />
        <Icon name="chevronDown" />
      </button>
      <div {...popoverProps} className="gih-pop gih-ratio-pop">
        <Tray
          legend={t("ratio.label")}
          layout="grid"
          value={value}
          onValueChange={onValueChange}
          reason={hasGap ? t("ratio.notOffered", { model: model.name }) : undefined}
          options={shown.map(({ ratio, offered }) => ({
            value: ratio,
            unavailable: !offered,
            content: (
              <>
                <RatioGlyph ratio={ratio} />
                <RatioName ratio={ratio} />
              </>
            ),
          }))}
        >
          {first.length < choices.length && (
            <button
              type="button"
              className="gih-opt"
              aria-expanded={expanded}
              onClick={() => setExpanded(!expanded)}
            >
              <span className="gih-glyph-box">
                <Icon name={expanded ? "minus" : "more"} size={20} />
              </span>
              {t(expanded ? "ratio.fewer" : "ratio.more")}
            </button>
          )}
        </Tray>
      </div>
    </div>
  );
}
