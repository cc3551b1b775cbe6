import type { GenerationSettings } from "../../contract/GenerationSettings";
import type { Model } from "../../contract/modelSchema";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import type { ModelPickerOptions } from "./ModelPickerOptions";
import { RatioGlyph } from "./RatioGlyph";
import { RatioName } from "./RatioName";

/** Own props of {@link ModelPickerSummary}. */
interface SummaryOptions {
  /** The settings to sum up. */
  settings: GenerationSettings;
  /** Where the model's name is looked up. Default: the model is named by its id. */
  models?: readonly Pick<Model, "id" | "name">[] | undefined;
  /** How reading the models goes. Default: `success`. */
  status?: ModelPickerOptions["status"] | undefined;
}

/** State of {@link ModelPickerSummary}. */
interface SummaryState {
  /** `pending` while the models are read and there are none yet, `error` when that failed. */
  readonly state: "pending" | "error" | undefined;
}

/** What waits behind the button: the settings, or the way to read the models again. */
function Sign({ state }: SummaryState) {
  if (state === "pending") return <span className="gih-spin" aria-hidden="true" />;
  return <Icon name={state === "error" ? "alert" : "chevronUp"} />;
}

const stateWords = { error: "model.error", pending: "model.loading" } as const;

/** The settings in two short lines on a button, which is to open the place where they are changed; needs no root. */
export const ModelPickerSummary = /* @__PURE__ */ createPart<"button", SummaryState, SummaryOptions>(
  "button",
  function ModelPickerSummary({ settings, models, status = "success", ...rest }) {
    const { t, root } = useMessages();
    const { model, aspectRatio, tier, n } = settings;
    const isPending = status === "pending" && !models?.length;
    const state = status === "error" ? "error" : isPending ? "pending" : undefined;
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
        <Sign state={state} />
      </>
    );
    const look = { type: "button", className: "gih-root gih-summary", "aria-haspopup": "dialog" };
    const words = { "aria-description": state && t(stateWords[state]), children };
    return { rest, state: { state }, props: { ...root, ...look, ...words } };
  },
);
