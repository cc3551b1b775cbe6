import type { Translate } from "../../messages/createTranslator";
import type { LoadedPieces } from "./GalleryPieces";

/** What stands on the place of the tiles: nothing for the moment until what draws them has arrived, and a way to try again. */
export const gridPlace = (t: Translate, { hasFailed, retry }: Pick<LoadedPieces, "hasFailed" | "retry">) => ({
  className: "gih-grid",
  "aria-busy": !hasFailed,
  children: hasFailed && (
    <button type="button" className="gih-btn" data-kind="outline" onClick={retry}>
      {t("gallery.reload")}
    </button>
  ),
});
