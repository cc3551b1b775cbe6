import type { enCredits } from "../en/enCredits";
import type { TextsIn } from "../textsIn";

/** The part about credits of the Arabic texts. */
export const arCredits: TextsIn<"ar", typeof enCredits> = {
  "credits.amount": {
    zero: "{count} رصيد",
    one: "رصيد واحد",
    two: "رصيدان",
    few: "{count} أرصدة",
    many: "{count} رصيدًا",
    other: "{count} رصيد",
  },
  "credits.label": "الرصيد",
  "credits.loading": "جارٍ قراءة الرصيد",
  "credits.low": "الرصيد منخفض",
  "credits.none": "لم يبقَ رصيد",
  "credits.error": "تعذّرت قراءة الرصيد",
  "credits.expire": {
    zero: "لا ينتهي شيء في {date}",
    one: "ينتهي واحد في {date}",
    two: "ينتهي اثنان في {date}",
    few: "تنتهي {count} في {date}",
    many: "تنتهي {count} في {date}",
    other: "تنتهي {count} في {date}",
  },
  "credits.expireSome": "ينتهي بعضه في {date}",
  "credits.expireLong": {
    zero: "لا ينتهي أي رصيد في {date}",
    one: "ينتهي رصيد واحد في {date}",
    two: "ينتهي رصيدان في {date}",
    few: "تنتهي {count} أرصدة في {date}",
    many: "ينتهي {count} رصيدًا في {date}",
    other: "ينتهي {count} رصيد في {date}",
  },
  "credits.expireSomeLong": "ينتهي بعض الرصيد في {date}",
  "credits.expireSoon": {
    zero: "لا ينتهي شيء {when}",
    one: "ينتهي واحد {when}",
    two: "ينتهي اثنان {when}",
    few: "تنتهي {count} {when}",
    many: "تنتهي {count} {when}",
    other: "تنتهي {count} {when}",
  },
  "credits.expireSomeSoon": "ينتهي بعضه {when}",
  "credits.expireSoonLong": {
    zero: "لا ينتهي أي رصيد {when}",
    one: "ينتهي رصيد واحد {when}",
    two: "ينتهي رصيدان {when}",
    few: "تنتهي {count} أرصدة {when}",
    many: "ينتهي {count} رصيدًا {when}",
    other: "ينتهي {count} رصيد {when}",
  },
  "credits.expireSomeSoonLong": "ينتهي بعض الرصيد {when}",
  "credits.enough": {
    zero: "لا يكفي لأي صورة بدقة {tier}.",
    one: "يكفي لصورة واحدة بدقة {tier}.",
    two: "يكفي لصورتين بدقة {tier}.",
    few: "يكفي لـ {count} صور بدقة {tier}.",
    many: "يكفي لـ {count} صورة بدقة {tier}.",
    other: "يكفي لـ {count} صورة بدقة {tier}.",
  },
  "credits.topUp": "إضافة رصيد",
};
