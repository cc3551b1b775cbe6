import { useMessages } from "../../messages/useMessages";

interface UploadNoteProps {
  progress: number;
}

/** How much of the references has been sent; real progress, in the place of the receipt. */
export function UploadNote({ progress }: UploadNoteProps) {
  const { t, number } = useMessages();
  return (
    <p className="gih-receipt gih-num">
      <span aria-hidden="true">{t("generate.uploading")}</span>
      <b aria-hidden="true">{number(progress, { style: "percent" })}</b>
      <progress className="gih-sr" aria-label={t("generate.uploading")} max={1} value={progress} />
    </p>
  );
}
