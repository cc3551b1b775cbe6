import type { MessagesLike } from "../catalogue";
import type { enGalleryTools } from "../en/enGalleryTools";

/** The part about finding one's way among the tiles of the gallery of the Arabic texts. */
export const arGalleryTools: MessagesLike<typeof enGalleryTools> = {
  "gallery.tile": "{state}: {prompt}",
  "gallery.waiting": "في الطريق: {prompt}",
  "gallery.addFavourite": "إضافة إلى المفضّلة",
  "gallery.unfavourite": "إزالة من المفضّلة",
};
