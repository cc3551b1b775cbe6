import { Icon } from "../components/icon/Icon";
import type { Translate } from "../messages/createTranslator";
import { useMessages } from "../messages/useMessages";
import type { ZipState } from "./useZip";

/** Props of {@link ZipNotice}. */
export interface ZipNoticeProps {
  /** How far packing is, or what came of it. */
  state: ZipState;
  /** Stops packing, or takes the notice away. */
  onDismiss: () => void;
}

function describe(t: Translate, state: ZipState): string {
  switch (state.status) {
    case "packing":
      return t("gallery.zipping", { done: state.done, total: state.total });
    case "saved":
      return t("gallery.zipFailed", { count: state.failed });
    case "nothing":
      return t("gallery.zipEmpty");
    case "broken":
      return t("gallery.zipBroken");
  }
}

/** Says how far packing pictures is, and which of them could not be read. */
export function ZipNotice({ state, onDismiss }: ZipNoticeProps) {
  const { t } = useMessages();
  const isPacking = state.status === "packing";
  return (
    <div className="gih-notice gih-num gih-download" data-tone={isPacking ? undefined : "warn"}>
      {isPacking ? <span className="gih-spin" /> : <Icon name="alert" size={20} />}
      <p>{describe(t, state)}</p>
      <button type="button" className="gih-btn" data-size="s" data-kind="outline" onClick={onDismiss}>
        {t(isPacking ? "gallery.cancel" : "gallery.dismiss")}
      </button>
    </div>
  );
}
