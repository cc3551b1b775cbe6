import type { GenerationSettings } from "../../contract/GenerationSettings";
import type { Model } from "../../contract/modelSchema";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { RatioGlyph } from "./RatioGlyph";
import { RatioName } from "./RatioName";

/** Own props of {@link ModelPickerSummary}. */
interface SummaryOptions {
  /** The settings to sum up. */
  settings: GenerationSettings;
  /** Where the model's name is looked up. Default: the model is named by its id. */
  models?: readonly Pick<Model, "id" | "name">[] | undefined;
}

/** The settings in two short lines on a button, which is to open the place where they are changed; needs no root. */
export const ModelPickerSummary = /* @__PURE__ */ createPart<"button", object, SummaryOptions>(
  "button",
  function ModelPickerSummary({ settings, models, ...rest }) {
    const { t, root } = useMessages();
    const { model, aspectRatio, tier, n } = settings;
    const children = (
      <>
        <RatioGlyph ratio={aspectRatio} />
        <span className="gih-summary-words">
          <span className="gih-sr">{t("settings.change")}</span>
          <b className="gih-num">
            <bdi dir="ltr">
              <RatioName ratio={aspectRatio} /> · {tier} · {t("count.times", { count: n })}
            </bdi>
          </b>
          <small>
            <bdi dir="ltr">{models?.find(({ id }) => id === model)?.name ?? model}</bdi>
          </small>
        </span>
        <Icon name="chevronUp" />
      </>
    );
    const look = { type: "button", className: "gih-root gih-summary", "aria-haspopup": "dialog" };
    return { rest, props: { ...root, ...look, children } };
  },
);
