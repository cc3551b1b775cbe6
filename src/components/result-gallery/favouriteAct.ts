import type { Translate } from "../../messages/createTranslator";
import type { PictureAct, PictureProps } from "./pictureActs";

/** Marking as favourite among the acts of a menu, where it is offered; elsewhere it is a heart of its own. */
export function favouriteAct(t: Translate, { entry, actions }: PictureProps): PictureAct[] {
  const { onToggleFavourite } = actions;
  if (!onToggleFavourite) return [];
  const label = t(entry.isFavourite ? "gallery.unfavourite" : "gallery.addFavourite");
  return [{ icon: "heart", label, run: () => onToggleFavourite(entry) }];
}
