import type { Translate } from "../../messages/createTranslator";
import { Icon } from "../icon/Icon";

/** Says that a picture could not be loaded: its small copy is seen, or why none is. */
export const brokenWords = (t: Translate, hasThumbnail: boolean) => (
  <>
    <Icon name="imageOff" size={20} />
    <b>{t("gallery.broken")}</b>{" "}
    <span>
      {hasThumbnail
        ? t("viewer.small")
        : t(navigator.onLine ? "gallery.brokenReason" : "gallery.brokenOffline")}
    </span>
  </>
);
