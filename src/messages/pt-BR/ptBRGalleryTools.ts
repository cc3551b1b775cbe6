import type { enGalleryTools } from "../en/enGalleryTools";
import type { TextsIn } from "../textsIn";

/** The part about finding one's way among the tiles of the gallery of the Brazilian Portuguese texts. */
export const ptBRGalleryTools: TextsIn<"pt-BR", typeof enGalleryTools> = {
  "gallery.tile": "{state}: {prompt}",
  "gallery.waiting": "A caminho: {prompt}",
  "gallery.addFavourite": "Adicionar aos favoritos",
  "gallery.unfavourite": "Remover dos favoritos",
  "gallery.select": "Selecionar: {prompt}",
  "gallery.selection": "Imagens selecionadas",
  "gallery.selected": {
    one: "{count} selecionada",
    many: "{count} selecionadas",
    other: "{count} selecionadas",
  },
  "gallery.removeImages": {
    one: "Remover {count} imagem",
    many: "Remover {count} de imagens",
    other: "Remover {count} imagens",
  },
  "gallery.choose": "Selecionar",
  "gallery.selectNone": "Limpar seleção",
  "gallery.zipping": "Compactando {done} de {total}",
  "gallery.zipFailed": {
    one: "{count} imagem não pôde ser lida. Ela está listada em manifest.json.",
    many: "{count} de imagens não puderam ser lidas. Elas estão listadas em manifest.json.",
    other: "{count} imagens não puderam ser lidas. Elas estão listadas em manifest.json.",
  },
  "gallery.zipEmpty": "Nenhuma destas imagens pôde ser lida, então nada foi salvo.",
  "gallery.zipBroken": "Não foi possível compactar as imagens. Nada foi salvo.",
  "gallery.cancel": "Cancelar",
  "gallery.dismiss": "Fechar",
  "gallery.filter": "Filtrar imagens",
  "gallery.search": "Buscar nos prompts",
  "gallery.model": "Modelo",
  "gallery.allModels": "Todos os modelos",
  "gallery.favourites": "Favoritos",
  "gallery.noMatch": "Nenhuma imagem corresponde.",
  "gallery.clearFilters": "Limpar filtros",
  "gallery.more": "Mostrar mais",
};
