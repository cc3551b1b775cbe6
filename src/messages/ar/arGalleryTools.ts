import type { MessagesLike } from "../catalogue";
import type { enGalleryTools } from "../en/enGalleryTools";

/** The part about finding one's way among the tiles of the gallery of the Arabic texts. */
export const arGalleryTools: MessagesLike<typeof enGalleryTools> = {
  "gallery.tile": "{state}: {prompt}",
  "gallery.waiting": "في الطريق: {prompt}",
  "gallery.addFavourite": "إضافة إلى المفضّلة",
  "gallery.unfavourite": "إزالة من المفضّلة",
  "gallery.select": "تحديد: {prompt}",
  "gallery.selection": "الصور المحددة",
  "gallery.selected": {
    zero: "لا شيء محدد",
    one: "صورة واحدة محددة",
    two: "صورتان محددتان",
    few: "{count} صور محددة",
    many: "{count} صورة محددة",
    other: "{count} صورة محددة",
  },
  "gallery.removeImages": {
    zero: "لا صور للإزالة",
    one: "إزالة صورة واحدة",
    two: "إزالة صورتين",
    few: "إزالة {count} صور",
    many: "إزالة {count} صورة",
    other: "إزالة {count} صورة",
  },
  "gallery.selectNone": "إلغاء التحديد",
  "gallery.zipping": "جارٍ ضغط {done} من {total}",
  "gallery.zipFailed": {
    zero: "قُرئت كل الصور.",
    one: "تعذّرت قراءة صورة واحدة، وهي مذكورة في manifest.json.",
    two: "تعذّرت قراءة صورتين، وهما مذكورتان في manifest.json.",
    few: "تعذّرت قراءة {count} صور، وهي مذكورة في manifest.json.",
    many: "تعذّرت قراءة {count} صورة، وهي مذكورة في manifest.json.",
    other: "تعذّرت قراءة {count} صورة، وهي مذكورة في manifest.json.",
  },
  "gallery.zipEmpty": "تعذّرت قراءة جميع هذه الصور، فلم يُحفظ شيء.",
  "gallery.zipBroken": "تعذّر ضغط الصور. لم يُحفظ شيء.",
  "gallery.cancel": "إلغاء",
  "gallery.dismiss": "إغلاق",
};
