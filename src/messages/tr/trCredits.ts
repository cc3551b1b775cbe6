import type { enCredits } from "../en/enCredits";
import type { TextsIn } from "../textsIn";

/** The part about credits of the Turkish texts. */
export const trCredits: TextsIn<"tr", typeof enCredits> = {
  "credits.amount": "{count} kredi",
  "credits.label": "Krediler",
  "credits.loading": "Bakiye okunuyor",
  "credits.low": "Bakiye düşük",
  "credits.none": "Kredi kalmadı",
  "credits.error": "Bakiye okunamadı",
  "credits.expire": "{count} kredi için son gün {date}",
  "credits.expireSome": "Bir kısmı için son gün {date}",
  "credits.expireLong": "{count} kredinin süresi {date} tarihinde doluyor",
  "credits.expireSomeLong": "Kredilerin bir kısmının süresi {date} tarihinde doluyor",
  "credits.expireSoon": "{count} kredinin süresi {when} doluyor",
  "credits.expireSomeSoon": "Bir kısmının süresi {when} doluyor",
  "credits.expireSoonLong": "{count} kredinin süresi {when} doluyor",
  "credits.expireSomeSoonLong": "Kredilerin bir kısmının süresi {when} doluyor",
  "credits.enough": "{tier} çözünürlükte {count} görsele yeter.",
  "credits.topUp": "Kredi yükle",
};
