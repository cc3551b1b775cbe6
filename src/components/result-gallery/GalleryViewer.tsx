import { Viewer } from "../viewer/Viewer";
import { useGallery } from "./GalleryContext";

/** The gallery's own viewer, which shows what is opened; absent where the root has an `onOpen`. */
export function GalleryViewer() {
  const { actions, shown, viewer, modelName, toast, notice } = useGallery();
  if (!viewer) return null;
  return (
    <Viewer
      {...actions}
      entries={shown}
      value={viewer.opened}
      onValueChange={viewer.change}
      modelName={modelName}
      notice={
        <>
          {toast}
          {notice}
        </>
      }
    />
  );
}
