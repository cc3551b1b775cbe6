import type { enGalleryTools } from "../en/enGalleryTools";
import type { TextsIn } from "../textsIn";

/** The part about finding one's way among the tiles of the gallery of the Turkish texts. */
export const trGalleryTools: TextsIn<"tr", typeof enGalleryTools> = {
  "gallery.tile": "{state}: {prompt}",
  "gallery.waiting": "Yolda: {prompt}",
  "gallery.addFavourite": "Favorilere ekle",
  "gallery.unfavourite": "Favorilerden çıkar",
  "gallery.select": "Seç: {prompt}",
  "gallery.selection": "Seçili görseller",
  "gallery.selected": "{count} seçili",
  "gallery.removeImages": "{count} görseli kaldır",
  "gallery.choose": "Seç",
  "gallery.selectNone": "Seçimi temizle",
  "gallery.zipping": "Paketleniyor: {done}/{total}",
  "gallery.zipFailed": "{count} görsel okunamadı. Listesi manifest.json içinde.",
  "gallery.zipEmpty": "Bu görsellerin hiçbiri okunamadı, bu yüzden bir şey kaydedilmedi.",
  "gallery.zipBroken": "Görseller paketlenemedi. Hiçbir şey kaydedilmedi.",
  "gallery.cancel": "İptal",
  "gallery.dismiss": "Kapat",
  "gallery.filter": "Görselleri filtrele",
  "gallery.search": "İstemlerde ara",
  "gallery.model": "Model",
  "gallery.allModels": "Tüm modeller",
  "gallery.favourites": "Favoriler",
  "gallery.noMatch": "Eşleşen görsel yok.",
  "gallery.clearFilters": "Filtreleri temizle",
  "gallery.more": "Daha fazla göster",
};
