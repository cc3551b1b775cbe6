import type { enCredits } from "../en/enCredits";
import type { TextsIn } from "../textsIn";

/** The part about credits of the Thai texts. */
export const thCredits: TextsIn<"th", typeof enCredits> = {
  "credits.amount": "{count} เครดิต",
  "credits.label": "เครดิต",
  "credits.loading": "กำลังอ่านยอดคงเหลือ",
  "credits.low": "ยอดคงเหลือต่ำ",
  "credits.none": "เครดิตหมดแล้ว",
  "credits.error": "อ่านยอดคงเหลือไม่ได้",
  "credits.expire": "{count} หมดอายุ {date}",
  "credits.expireSome": "บางส่วนหมดอายุ {date}",
  "credits.expireLong": "{count} เครดิตจะหมดอายุวันที่ {date}",
  "credits.expireSomeLong": "เครดิตบางส่วนจะหมดอายุวันที่ {date}",
  "credits.expireSoon": "{count} หมดอายุ{when}",
  "credits.expireSomeSoon": "บางส่วนหมดอายุ{when}",
  "credits.expireSoonLong": "{count} เครดิตจะหมดอายุ{when}",
  "credits.expireSomeSoonLong": "เครดิตบางส่วนจะหมดอายุ{when}",
  "credits.enough": "พอสำหรับ {count} ภาพที่ความละเอียด {tier}",
  "credits.topUp": "เติมเครดิต",
};
