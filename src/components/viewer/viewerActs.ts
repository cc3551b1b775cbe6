import type { Translate } from "../../messages/createTranslator";
import { pictureActs, type PictureAct } from "../result-gallery/pictureActs";
import type { ViewerActions } from "./ViewerProps";
import type { ViewerPicture } from "./viewerPictures";

/** What the viewer offers for a picture, by the place where it is offered. */
export interface ViewerActs {
  /** The recipe, back into the form. */
  readonly reuse: PictureAct | undefined;
  /** Beside it: as reference, and saving it. */
  readonly beside: readonly PictureAct[];
  /** Another version of it. */
  readonly vary: PictureAct | undefined;
  /** Out of the gallery. */
  readonly remove: PictureAct | undefined;
}

/** The gallery's acts for a picture, and those that only the viewer has room for. */
export function viewerActs(
  t: Translate,
  { image, entry }: ViewerPicture,
  actions: ViewerActions,
): ViewerActs {
  const acts = pictureActs(t, { image, entry, actions });
  const named = (icon: PictureAct["icon"]) => acts.find((act) => act.icon === icon);
  const { onVary } = actions;
  return {
    reuse: named("reuse"),
    beside: acts.filter(({ icon }) => icon === "imageAdd" || icon === "download"),
    vary: onVary && { icon: "vary", label: t("viewer.vary"), run: () => onVary(image, entry) },
    remove: named("trash"),
  };
}
