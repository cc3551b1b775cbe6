import type { enGalleryTools } from "../en/enGalleryTools";
import type { TextsIn } from "../textsIn";

/** The part about finding one's way among the tiles of the gallery of the Indonesian texts. */
export const idGalleryTools: TextsIn<"id", typeof enGalleryTools> = {
  "gallery.tile": "{state}: {prompt}",
  "gallery.waiting": "Sedang diproses: {prompt}",
  "gallery.addFavourite": "Tambahkan ke favorit",
  "gallery.unfavourite": "Hapus dari favorit",
  "gallery.select": "Pilih: {prompt}",
  "gallery.selection": "Gambar terpilih",
  "gallery.selected": "{count} dipilih",
  "gallery.removeImages": "Hapus {count} gambar",
  "gallery.choose": "Pilih",
  "gallery.selectNone": "Batalkan pilihan",
  "gallery.zipping": "Mengemas {done} dari {total}",
  "gallery.zipFailed": "{count} gambar tidak terbaca dan dicatat di manifest.json.",
  "gallery.zipEmpty": "Tidak satu pun gambar ini terbaca, jadi tidak ada yang disimpan.",
  "gallery.zipBroken": "Gambar tidak dapat dikemas. Tidak ada yang disimpan.",
  "gallery.cancel": "Batal",
  "gallery.dismiss": "Tutup",
  "gallery.filter": "Saring gambar",
  "gallery.search": "Cari prompt",
  "gallery.model": "Model",
  "gallery.allModels": "Semua model",
  "gallery.favourites": "Favorit",
  "gallery.noMatch": "Tidak ada gambar yang cocok.",
  "gallery.clearFilters": "Hapus saringan",
  "gallery.more": "Tampilkan lagi",
};
