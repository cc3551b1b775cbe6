import type { SettingChange } from "../../contract/reconcileSettings";
import type { Translate } from "../../messages/createTranslator";
import { useMessages } from "../../messages/useMessages";
import { Icon } from "../icon/Icon";
import { qualityName } from "./qualityName";

interface SettingChangesProps {
  changes: readonly SettingChange[];
  /** Takes all of them back; absent where nobody knows what was before. */
  onUndo: (() => void) | undefined;
}

function nameOf(t: Translate, field: SettingChange["field"], value: string): string {
  if (field === "quality") return qualityName(t, value);
  return value === "auto" ? t("ratio.auto") : value;
}

/** What the chosen model made of the settings that were asked for; speaks politely when it changes. */
export function SettingChanges({ changes, onUndo }: SettingChangesProps) {
  const { t } = useMessages();
  return (
    <div className="gih-changes" aria-live="polite">
      {changes.map(({ field, from, to }, index) => (
        <div key={field} className="gih-notice gih-num">
          <Icon name="sliders" size={20} />
          <p>
            <b>{t("settings.set", { to: nameOf(t, field, to) })}</b>{" "}
            <span>{t("settings.missing", { from: nameOf(t, field, from) })}</span>
          </p>
          {onUndo && index === changes.length - 1 && (
            <button type="button" className="gih-btn" data-size="s" onClick={onUndo}>
              {t("action.undo")}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}
