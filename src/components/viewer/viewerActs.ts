import type { Translate } from "../../messages/createTranslator";
import { pictureActs, type PictureAct } from "../result-gallery/pictureActs";
import type { ViewerActions } from "./ViewerOptions";
import type { ViewerPicture } from "./viewerPictures";

/** Something that can be done with a picture, by its name. */
export type ViewerActName = "reuse" | "useAsReference" | "download" | "vary" | "remove";

/** What the viewer offers for a picture. */
export type ViewerActs = Readonly<Record<ViewerActName, PictureAct | undefined>>;

/** The gallery's acts for a picture by name, and those that only the viewer has room for. */
export function viewerActs(
  t: Translate,
  { image, entry }: ViewerPicture,
  actions: ViewerActions,
): ViewerActs {
  const acts = pictureActs(t, { image, entry, actions });
  const drawn = (icon: PictureAct["icon"]) => acts.find((act) => act.icon === icon);
  const { onVary } = actions;
  return {
    reuse: drawn("reuse"),
    useAsReference: drawn("imageAdd"),
    download: drawn("download"),
    vary: onVary && { icon: "vary", label: t("viewer.vary"), run: () => onVary(image, entry) },
    remove: drawn("trash"),
  };
}
