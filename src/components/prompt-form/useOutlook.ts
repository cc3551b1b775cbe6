import { useFormObstacles, usePromptFormParts } from "./PromptFormContext";

/** What stands under the button while nothing stands in the way: how far sending is, else the balance after it. */
export function useOutlook(): "uploading" | "receipt" | undefined {
  const { isSubmitting, uploadProgress, balanceAfter } = usePromptFormParts();
  if (useFormObstacles().length > 0) return undefined;
  if (isSubmitting && uploadProgress !== undefined && uploadProgress < 1) return "uploading";
  return balanceAfter === null ? undefined : "receipt";
}
