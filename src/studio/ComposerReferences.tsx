import { ReferenceDropzoneAdd } from "../components/reference-dropzone/ReferenceDropzoneAdd";
import { ReferenceDropzoneList } from "../components/reference-dropzone/ReferenceDropzoneList";
import { ReferenceDropzoneOverlay } from "../components/reference-dropzone/ReferenceDropzoneOverlay";
import type { ReferencesSlotProps } from "./StudioSlots";

/** The references inside the prompt's frame; absent where the model takes none and there are none. */
export function ComposerReferences({ images, uploadProgress }: ReferencesSlotProps) {
  if (images.limit === 0 && images.references.length === 0) return null;
  return (
    <>
      <ReferenceDropzoneList uploadProgress={uploadProgress} />
      <ReferenceDropzoneAdd />
      <ReferenceDropzoneOverlay />
    </>
  );
}
