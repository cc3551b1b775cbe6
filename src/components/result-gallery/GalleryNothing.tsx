import { useMessages } from "../../messages/useMessages";

/** What stands in the gallery where the filter leaves nothing. */
export function GalleryNothing({ onClear }: { onClear: () => void }) {
  const { t } = useMessages();
  return (
    <div className="gih-nothing">
      <p>{t("gallery.noMatch")}</p>
      <button type="button" className="gih-btn" data-kind="outline" onClick={onClear}>
        {t("gallery.clearFilters")}
      </button>
    </div>
  );
}
