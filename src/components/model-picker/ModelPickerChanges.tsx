import type { SettingChange } from "../../contract/reconcileSettings";
import type { Translate } from "../../messages/createTranslator";
import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { useModelPicker } from "./ModelPickerContext";
import { qualityName } from "./qualityName";

function nameOf(t: Translate, field: SettingChange["field"], value: string): string {
  if (field === "quality") return qualityName(t, value);
  return value === "auto" ? t("ratio.auto") : value;
}

/** What the chosen model made of the settings that were asked for, and the way back; speaks politely when it changes. */
export const ModelPickerChanges = /* @__PURE__ */ createPart("div", function ModelPickerChanges() {
  const { model, changes, undo } = useModelPicker();
  const { t } = useMessages();
  if (!model) return null;
  const children = changes.map(({ field, from, to }, index) => (
    <div key={field} className="gih-notice gih-num">
      <Icon name="sliders" size={20} />
      <p>
        <b>{t("settings.set", { to: nameOf(t, field, to) })}</b>{" "}
        <span>{t("settings.missing", { from: nameOf(t, field, from) })}</span>
      </p>
      {undo && index === changes.length - 1 && (
        <button type="button" className="gih-btn" data-size="s" onClick={undo}>
          {t("action.undo")}
        </button>
      )}
    </div>
  ));
  return { props: { className: "gih-changes", "aria-live": "polite", children } };
});
