import type { enGalleryTools } from "../en/enGalleryTools";
import type { TextsIn } from "../textsIn";

/** The part about finding one's way among the tiles of the gallery of the Spanish texts. */
export const esGalleryTools: TextsIn<"es", typeof enGalleryTools> = {
  "gallery.tile": "{state}: {prompt}",
  "gallery.waiting": "En camino: {prompt}",
  "gallery.addFavourite": "Añadir a favoritos",
  "gallery.unfavourite": "Quitar de favoritos",
  "gallery.select": "Seleccionar: {prompt}",
  "gallery.selection": "Imágenes seleccionadas",
  "gallery.selected": {
    one: "{count} seleccionada",
    many: "{count} seleccionadas",
    other: "{count} seleccionadas",
  },
  "gallery.removeImages": {
    one: "Quitar {count} imagen",
    many: "Quitar {count} de imágenes",
    other: "Quitar {count} imágenes",
  },
  "gallery.choose": "Seleccionar",
  "gallery.selectNone": "Anular la selección",
  "gallery.zipping": "Comprimiendo {done} de {total}",
  "gallery.zipFailed": {
    one: "No se pudo leer {count} imagen. Figura en manifest.json.",
    many: "No se pudieron leer {count} de imágenes. Figuran en manifest.json.",
    other: "No se pudieron leer {count} imágenes. Figuran en manifest.json.",
  },
  "gallery.zipEmpty": "No se pudo leer ninguna de estas imágenes, así que no se guardó nada.",
  "gallery.zipBroken": "No se pudieron comprimir las imágenes. No se guardó nada.",
  "gallery.cancel": "Cancelar",
  "gallery.dismiss": "Cerrar",
  "gallery.filter": "Filtrar imágenes",
  "gallery.search": "Buscar en los prompts",
  "gallery.model": "Modelo",
  "gallery.allModels": "Todos los modelos",
  "gallery.favourites": "Favoritos",
  "gallery.noMatch": "Ninguna imagen coincide.",
  "gallery.clearFilters": "Borrar filtros",
  "gallery.more": "Mostrar más",
};
