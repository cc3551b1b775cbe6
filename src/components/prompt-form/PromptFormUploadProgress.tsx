import { useMessages } from "../../messages/useMessages";
import { createPart } from "../../primitives/createPart";
import { usePromptFormParts } from "./PromptFormContext";
import { useOutlook } from "./useOutlook";

/** How much of the references has been sent; real progress, in the place of the receipt. Absent while nothing is sent. */
export const PromptFormUploadProgress = /* @__PURE__ */ createPart("p", function PromptFormUploadProgress() {
  const { uploadProgress } = usePromptFormParts();
  const { t, number } = useMessages();
  if (useOutlook() !== "uploading" || uploadProgress === undefined) return null;
  const children = (
    <>
      <span aria-hidden="true">{t("generate.uploading")}</span>
      <b aria-hidden="true">{number(uploadProgress, { style: "percent" })}</b>
      <progress className="gih-sr" aria-label={t("generate.uploading")} max={1} value={uploadProgress} />
    </>
  );
  return { props: { className: "gih-receipt gih-num", children } };
});
