import type { enGalleryTools } from "../en/enGalleryTools";
import type { TextsIn } from "../textsIn";

/** The part about finding one's way among the tiles of the gallery of the Vietnamese texts. */
export const viGalleryTools: TextsIn<"vi", typeof enGalleryTools> = {
  "gallery.tile": "{state}: {prompt}",
  "gallery.waiting": "Đang được tạo: {prompt}",
  "gallery.addFavourite": "Thêm vào mục yêu thích",
  "gallery.unfavourite": "Bỏ khỏi mục yêu thích",
  "gallery.select": "Chọn: {prompt}",
  "gallery.selection": "Ảnh đã chọn",
  "gallery.selected": "Đã chọn {count}",
  "gallery.removeImages": "Xóa {count} ảnh",
  "gallery.choose": "Chọn",
  "gallery.selectNone": "Bỏ chọn",
  "gallery.zipping": "Đang nén {done} trên {total}",
  "gallery.zipFailed": "Không đọc được {count} ảnh. Danh sách nằm trong manifest.json.",
  "gallery.zipEmpty": "Không đọc được ảnh nào trong số này, nên không có gì được lưu.",
  "gallery.zipBroken": "Không nén được các ảnh. Không có gì được lưu.",
  "gallery.cancel": "Hủy",
  "gallery.dismiss": "Đóng",
  "gallery.filter": "Lọc ảnh",
  "gallery.search": "Tìm trong câu lệnh",
  "gallery.model": "Mô hình",
  "gallery.allModels": "Mọi mô hình",
  "gallery.favourites": "Yêu thích",
  "gallery.noMatch": "Không có ảnh nào khớp.",
  "gallery.clearFilters": "Xóa bộ lọc",
  "gallery.more": "Hiện thêm",
};
