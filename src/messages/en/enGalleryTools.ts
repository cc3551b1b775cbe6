/** The part about finding one's way among the tiles of the gallery of the English texts. */
export const enGalleryTools = {
  "gallery.tile": "{state}: {prompt}",
  "gallery.waiting": "On its way: {prompt}",
  "gallery.addFavourite": "Add to favourites",
  "gallery.unfavourite": "Remove from favourites",
} as const;
