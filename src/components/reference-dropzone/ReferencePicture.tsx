import { useMessages } from "../../messages/useMessages";
import type { ReferenceImage } from "./ReferenceImage";
import { describeSaving } from "./savingOf";

/** Props of {@link ReferencePicture}. */
export interface ReferencePictureProps {
  /** The image. */
  reference: ReferenceImage;
  /** Its place, counted from 1. */
  place: number;
  /** How much of it has been sent, 0 to 1; absent while nothing is being sent. */
  sent: number | undefined;
}

/** What a pointer that rests on it reads: its name, and how much smaller it became. */
export function useReferenceTitle(reference: ReferenceImage): string {
  const saving = describeSaving(useMessages(), [reference]);
  return saving === undefined ? reference.name : `${reference.name}\n${saving}`;
}

/** The picture itself, as far as it can be seen yet, and what happens to it. */
export function ReferencePicture({ reference, place, sent }: ReferencePictureProps) {
  const { t } = useMessages();
  const { name, status, previewUrl } = reference;
  const isBusy = status !== "ready" && status !== "error";
  return (
    <>
      {previewUrl !== undefined && (
        <img src={previewUrl} alt={t("references.alt", { place, name })} decoding="async" draggable={false} />
      )}
      {isBusy && (
        <span className="gih-ref-note">
          <span className="gih-spin" />
          <span className="gih-sr">{t(`references.${status}`, { name })}</span>
        </span>
      )}
      {sent !== undefined && (
        <progress
          className="gih-ref-sent"
          aria-label={t("references.sending", { name })}
          max={1}
          value={sent}
        />
      )}
    </>
  );
}
