import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { Icon } from "../icon/Icon";
import { useModelPicker } from "./ModelPickerContext";

/** Says that the models could not be read, or that there are none, and offers to read them again; absent otherwise. */
export const ModelPickerNotice = /* @__PURE__ */ createPart("div", function ModelPickerNotice() {
  const { isPending, model, status, onRetry } = useModelPicker();
  const { t } = useMessages();
  if (isPending || (model && status !== "error")) return null;
  const children = (
    <>
      <Icon name="alert" size={20} />
      <p>
        {model ? (
          <>
            <b>{t("model.error")}</b> <span>{t("model.fallback", { model: model.name })}</span>
          </>
        ) : (
          <b>{t("model.none")}</b>
        )}
      </p>
      {onRetry && (
        <button type="button" className="gih-btn" data-kind="outline" data-size="s" onClick={onRetry}>
          {t("action.retry")}
        </button>
      )}
    </>
  );
  return { props: { className: "gih-notice gih-num", "data-tone": "danger", role: "alert", children } };
});
