/** The part about finding one's way among the tiles of the gallery of the English texts. */
export const enGalleryTools = {
  "gallery.tile": "{state}: {prompt}",
  "gallery.waiting": "On its way: {prompt}",
  "gallery.addFavourite": "Add to favourites",
  "gallery.unfavourite": "Remove from favourites",
  "gallery.select": "Select: {prompt}",
  "gallery.selection": "Selected images",
  "gallery.selected": { one: "{count} selected", other: "{count} selected" },
  "gallery.removeImages": { one: "Remove {count} image", other: "Remove {count} images" },
  "gallery.selectNone": "Clear selection",
  "gallery.zipping": "Packing {done} of {total}",
  "gallery.zipFailed": {
    one: "{count} image could not be read. It is listed in manifest.json.",
    other: "{count} images could not be read. They are listed in manifest.json.",
  },
  "gallery.zipEmpty": "None of these images could be read, so nothing was saved.",
  "gallery.zipBroken": "The images could not be packed. Nothing was saved.",
  "gallery.cancel": "Cancel",
  "gallery.dismiss": "Dismiss",
} as const;
