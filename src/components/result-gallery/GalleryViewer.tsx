import { Piece } from "../../primitives/Piece";
import { Viewer } from "../viewer/Viewer";
import { useGallery } from "./GalleryContext";

/** Shows what is opened, in the gallery's own viewer or in the one of the root's `viewer`; absent where the root has an `onOpen`. */
export function GalleryViewer() {
  const { actions, shown, viewing, viewer, modelName, toast, notice } = useGallery();
  if (!viewing) return null;
  const notices = (
    <>
      {toast}
      {notice}
    </>
  );
  const given = { ...actions, entries: shown, modelName, notice: notices };
  return (
    <Piece
      slot={viewer}
      as={Viewer}
      given={{ ...given, value: viewing.opened, onValueChange: viewing.change }}
    />
  );
}
