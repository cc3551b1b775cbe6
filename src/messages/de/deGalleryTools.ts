import type { enGalleryTools } from "../en/enGalleryTools";
import type { TextsIn } from "../textsIn";

/** The part about finding one's way among the tiles of the gallery of the German texts. */
export const deGalleryTools: TextsIn<"de", typeof enGalleryTools> = {
  "gallery.tile": "{state}: {prompt}",
  "gallery.waiting": "Unterwegs: {prompt}",
  "gallery.addFavourite": "Zu Favoriten hinzufügen",
  "gallery.unfavourite": "Aus Favoriten entfernen",
  "gallery.select": "Auswählen: {prompt}",
  "gallery.selection": "Ausgewählte Bilder",
  "gallery.selected": "{count} ausgewählt",
  "gallery.removeImages": {
    one: "{count} Bild entfernen",
    other: "{count} Bilder entfernen",
  },
  "gallery.choose": "Auswählen",
  "gallery.selectNone": "Auswahl aufheben",
  "gallery.zipping": "{done} von {total} gepackt",
  "gallery.zipFailed": {
    one: "{count} Bild war nicht lesbar. Es steht in manifest.json.",
    other: "{count} Bilder waren nicht lesbar. Sie stehen in manifest.json.",
  },
  "gallery.zipEmpty": "Keines dieser Bilder war lesbar, daher wurde nichts gespeichert.",
  "gallery.zipBroken": "Die Bilder konnten nicht gepackt werden. Nichts wurde gespeichert.",
  "gallery.cancel": "Abbrechen",
  "gallery.dismiss": "Schließen",
  "gallery.filter": "Bilder filtern",
  "gallery.search": "Prompts durchsuchen",
  "gallery.model": "Modell",
  "gallery.allModels": "Alle Modelle",
  "gallery.favourites": "Favoriten",
  "gallery.noMatch": "Kein Bild passt dazu.",
  "gallery.clearFilters": "Filter zurücksetzen",
  "gallery.more": "Mehr anzeigen",
};
