import type { enGalleryTools } from "../en/enGalleryTools";
import type { TextsIn } from "../textsIn";

/** The part about finding one's way among the tiles of the gallery of the Italian texts. */
export const itGalleryTools: TextsIn<"it", typeof enGalleryTools> = {
  "gallery.tile": "{state}: {prompt}",
  "gallery.waiting": "In arrivo: {prompt}",
  "gallery.addFavourite": "Aggiungi ai preferiti",
  "gallery.unfavourite": "Rimuovi dai preferiti",
  "gallery.select": "Seleziona: {prompt}",
  "gallery.selection": "Immagini selezionate",
  "gallery.selected": {
    one: "{count} selezionata",
    many: "{count} selezionate",
    other: "{count} selezionate",
  },
  "gallery.removeImages": {
    one: "Rimuovi {count} immagine",
    many: "Rimuovi {count} di immagini",
    other: "Rimuovi {count} immagini",
  },
  "gallery.choose": "Seleziona",
  "gallery.selectNone": "Annulla la selezione",
  "gallery.zipping": "Compressione di {done} su {total}",
  "gallery.zipFailed": {
    one: "Impossibile leggere {count} immagine. È elencata in manifest.json.",
    many: "Impossibile leggere {count} di immagini. Sono elencate in manifest.json.",
    other: "Impossibile leggere {count} immagini. Sono elencate in manifest.json.",
  },
  "gallery.zipEmpty": "Nessuna di queste immagini è leggibile, quindi nulla è stato salvato.",
  "gallery.zipBroken": "Impossibile comprimere le immagini. Nulla è stato salvato.",
  "gallery.cancel": "Annulla",
  "gallery.dismiss": "Chiudi",
  "gallery.filter": "Filtra immagini",
  "gallery.search": "Cerca nei prompt",
  "gallery.model": "Modello",
  "gallery.allModels": "Tutti i modelli",
  "gallery.favourites": "Preferiti",
  "gallery.noMatch": "Nessuna immagine corrisponde.",
  "gallery.clearFilters": "Rimuovi filtri",
  "gallery.more": "Mostra altro",
};
