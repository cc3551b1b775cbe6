import { useCallback } from "react";
import { useMessages } from "../../messages/useMessages";
import { roughDuration } from "./roughDuration";
import { TitleDot } from "./TitleDot";
import { useTick } from "./useTick";

/** Props of {@link EstimateNote}. */
export interface EstimateNoteProps {
  /** When it began, as an ISO timestamp. */
  since: string;
  /** How long it usually takes, in milliseconds. */
  estimateMs: number;
  /** The clock. */
  now: () => number;
}

/** How long it usually takes; renders once more when it takes longer than that. */
export function EstimateNote({ since, estimateMs, now }: EstimateNoteProps) {
  const { t } = useMessages();
  const read = useCallback((time: number) => time - Date.parse(since) > estimateMs, [since, estimateMs]);
  const isLate = useTick(now, read);
  const duration = roughDuration(t, estimateMs);
  return (
    <>
      <TitleDot />
      <span>{isLate ? t("gallery.longer") : t("gallery.usually", { duration })}</span>
      {isLate && <span className="gih-slot-text">{t("gallery.most", { duration })}</span>}
    </>
  );
}
