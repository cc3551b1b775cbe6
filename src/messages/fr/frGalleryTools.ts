import type { enGalleryTools } from "../en/enGalleryTools";
import type { TextsIn } from "../textsIn";

/** The part about finding one's way among the tiles of the gallery of the French texts. */
export const frGalleryTools: TextsIn<"fr", typeof enGalleryTools> = {
  "gallery.tile": "{state} : {prompt}",
  "gallery.waiting": "En route : {prompt}",
  "gallery.addFavourite": "Ajouter aux favoris",
  "gallery.unfavourite": "Retirer des favoris",
  "gallery.select": "Sélectionner : {prompt}",
  "gallery.selection": "Images sélectionnées",
  "gallery.selected": {
    one: "{count} sélectionnée",
    many: "{count} sélectionnées",
    other: "{count} sélectionnées",
  },
  "gallery.removeImages": {
    one: "Retirer {count} image",
    many: "Retirer {count} d’images",
    other: "Retirer {count} images",
  },
  "gallery.choose": "Sélectionner",
  "gallery.selectNone": "Tout désélectionner",
  "gallery.zipping": "Compression : {done} sur {total}",
  "gallery.zipFailed": {
    one: "{count} image n’a pas pu être lue. Elle figure dans manifest.json.",
    many: "{count} d’images n’ont pas pu être lues. Elles figurent dans manifest.json.",
    other: "{count} images n’ont pas pu être lues. Elles figurent dans manifest.json.",
  },
  "gallery.zipEmpty": "Aucune de ces images n’a pu être lue : rien n’a été enregistré.",
  "gallery.zipBroken": "Les images n’ont pas pu être compressées. Rien n’a été enregistré.",
  "gallery.cancel": "Annuler",
  "gallery.dismiss": "Fermer",
  "gallery.filter": "Filtrer les images",
  "gallery.search": "Rechercher dans les prompts",
  "gallery.model": "Modèle",
  "gallery.allModels": "Tous les modèles",
  "gallery.favourites": "Favoris",
  "gallery.noMatch": "Aucune image ne correspond.",
  "gallery.clearFilters": "Effacer les filtres",
  "gallery.more": "Afficher plus",
};
