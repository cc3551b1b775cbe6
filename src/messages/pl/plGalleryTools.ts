import type { enGalleryTools } from "../en/enGalleryTools";
import type { TextsIn } from "../textsIn";

/** The part about finding one's way among the tiles of the gallery of the Polish texts. */
export const plGalleryTools: TextsIn<"pl", typeof enGalleryTools> = {
  "gallery.tile": "{state}: {prompt}",
  "gallery.waiting": "W drodze: {prompt}",
  "gallery.addFavourite": "Dodaj do ulubionych",
  "gallery.unfavourite": "Usuń z ulubionych",
  "gallery.select": "Zaznacz: {prompt}",
  "gallery.selection": "Zaznaczone obrazy",
  "gallery.selected": "Zaznaczono {count}",
  "gallery.removeImages": {
    one: "Usuń {count} obraz",
    few: "Usuń {count} obrazy",
    many: "Usuń {count} obrazów",
    other: "Usuń {count} obrazu",
  },
  "gallery.choose": "Zaznacz",
  "gallery.selectNone": "Wyczyść zaznaczenie",
  "gallery.zipping": "Pakowanie {done} z {total}",
  "gallery.zipFailed": {
    one: "Nie udało się odczytać {count} obrazu. Jest wymieniony w manifest.json.",
    few: "Nie udało się odczytać {count} obrazów. Są wymienione w manifest.json.",
    many: "Nie udało się odczytać {count} obrazów. Są wymienione w manifest.json.",
    other: "Nie udało się odczytać {count} obrazu. Są wymienione w manifest.json.",
  },
  "gallery.zipEmpty": "Żadnego z tych obrazów nie udało się odczytać, więc nic nie zapisano.",
  "gallery.zipBroken": "Nie udało się spakować obrazów. Nic nie zapisano.",
  "gallery.cancel": "Anuluj",
  "gallery.dismiss": "Zamknij",
  "gallery.filter": "Filtruj obrazy",
  "gallery.search": "Szukaj w opisach",
  "gallery.model": "Model",
  "gallery.allModels": "Wszystkie modele",
  "gallery.favourites": "Ulubione",
  "gallery.noMatch": "Żaden obraz nie pasuje.",
  "gallery.clearFilters": "Wyczyść filtry",
  "gallery.more": "Pokaż więcej",
};
