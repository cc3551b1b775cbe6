import type { MessagesLike } from "../catalogue";
import type { enGalleryTools } from "../en/enGalleryTools";

/** The part about finding one's way among the tiles of the gallery of the Polish texts. */
export const plGalleryTools: MessagesLike<typeof enGalleryTools> = {
  "gallery.tile": "{state}: {prompt}",
  "gallery.waiting": "W drodze: {prompt}",
  "gallery.addFavourite": "Dodaj do ulubionych",
  "gallery.unfavourite": "Usuń z ulubionych",
};
