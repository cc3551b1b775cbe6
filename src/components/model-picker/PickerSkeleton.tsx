import { useMessages } from "../../messages/useMessages";

const parts = ["model", "ratio", "tier", "quality", "count"] as const;

/** Stands in while the models are read, with the height that the pickers will have. */
export function PickerSkeleton() {
  const { t } = useMessages();
  return (
    <>
      <output className="gih-sr">{t("model.loading")}</output>
      {parts.map((part) => (
        <div key={part} className={`gih-${part} gih-skeleton`} data-part={part} aria-hidden="true">
          <div className="gih-label">{t(`${part}.label`)}</div>
          <div className="gih-skeleton-box" />
        </div>
      ))}
    </>
  );
}
