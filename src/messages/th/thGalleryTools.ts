import type { enGalleryTools } from "../en/enGalleryTools";
import type { TextsIn } from "../textsIn";

/** The part about finding one's way among the tiles of the gallery of the Thai texts. */
export const thGalleryTools: TextsIn<"th", typeof enGalleryTools> = {
  "gallery.tile": "{state}: {prompt}",
  "gallery.waiting": "กำลังมา: {prompt}",
  "gallery.addFavourite": "เพิ่มในรายการโปรด",
  "gallery.unfavourite": "นำออกจากรายการโปรด",
  "gallery.select": "เลือก: {prompt}",
  "gallery.selection": "ภาพที่เลือก",
  "gallery.selected": "เลือกแล้ว {count}",
  "gallery.removeImages": "ลบ {count} ภาพ",
  "gallery.choose": "เลือก",
  "gallery.selectNone": "ล้างการเลือก",
  "gallery.zipping": "กำลังบีบอัด {done} จาก {total}",
  "gallery.zipFailed": "อ่านไม่ได้ {count} ภาพ มีรายชื่ออยู่ใน manifest.json",
  "gallery.zipEmpty": "อ่านภาพเหล่านี้ไม่ได้เลย จึงไม่ได้บันทึกอะไร",
  "gallery.zipBroken": "บีบอัดภาพไม่ได้ ไม่มีการบันทึก",
  "gallery.cancel": "ยกเลิก",
  "gallery.dismiss": "ปิด",
  "gallery.filter": "กรองภาพ",
  "gallery.search": "ค้นหาพรอมต์",
  "gallery.model": "โมเดล",
  "gallery.allModels": "ทุกโมเดล",
  "gallery.favourites": "รายการโปรด",
  "gallery.noMatch": "ไม่มีภาพที่ตรงกัน",
  "gallery.clearFilters": "ล้างตัวกรอง",
  "gallery.more": "แสดงเพิ่ม",
};
