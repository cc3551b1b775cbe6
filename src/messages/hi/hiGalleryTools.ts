import type { enGalleryTools } from "../en/enGalleryTools";
import type { TextsIn } from "../textsIn";

/** The part about finding one's way among the tiles of the gallery of the Hindi texts. */
export const hiGalleryTools: TextsIn<"hi", typeof enGalleryTools> = {
  "gallery.tile": "{state}: {prompt}",
  "gallery.waiting": "आ रही है: {prompt}",
  "gallery.addFavourite": "पसंदीदा में जोड़ें",
  "gallery.unfavourite": "पसंदीदा से हटाएँ",
  "gallery.select": "चुनें: {prompt}",
  "gallery.selection": "चुनी हुई इमेज",
  "gallery.selected": {
    one: "{count} चुनी गई",
    other: "{count} चुनी गईं",
  },
  "gallery.removeImages": "{count} इमेज हटाएँ",
  "gallery.choose": "चुनें",
  "gallery.selectNone": "चुनाव हटाएँ",
  "gallery.zipping": "{total} में से {done} पैक हो रही हैं",
  "gallery.zipFailed": {
    one: "{count} इमेज नहीं पढ़ी जा सकी। वह manifest.json में दर्ज है।",
    other: "{count} इमेज नहीं पढ़ी जा सकीं। वे manifest.json में दर्ज हैं।",
  },
  "gallery.zipEmpty": "इनमें से कोई भी इमेज नहीं पढ़ी जा सकी, इसलिए कुछ सेव नहीं हुआ।",
  "gallery.zipBroken": "इमेज पैक नहीं हो सकीं। कुछ सेव नहीं हुआ।",
  "gallery.cancel": "रद्द करें",
  "gallery.dismiss": "बंद करें",
  "gallery.filter": "इमेज फ़िल्टर करें",
  "gallery.search": "प्रॉम्प्ट खोजें",
  "gallery.model": "मॉडल",
  "gallery.allModels": "सभी मॉडल",
  "gallery.favourites": "पसंदीदा",
  "gallery.noMatch": "कोई इमेज मेल नहीं खाती।",
  "gallery.clearFilters": "फ़िल्टर हटाएँ",
  "gallery.more": "और दिखाएँ",
};
