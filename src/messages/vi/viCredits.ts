import type { enCredits } from "../en/enCredits";
import type { TextsIn } from "../textsIn";

/** The part about credits of the Vietnamese texts. */
export const viCredits: TextsIn<"vi", typeof enCredits> = {
  "credits.amount": "{count} tín dụng",
  "credits.label": "Tín dụng",
  "credits.loading": "Đang đọc số dư",
  "credits.low": "Số dư thấp",
  "credits.none": "Đã hết tín dụng",
  "credits.error": "Không đọc được số dư",
  "credits.expire": "{count} hết hạn {date}",
  "credits.expireSome": "Một phần hết hạn {date}",
  "credits.expireLong": "{count} tín dụng hết hạn vào {date}",
  "credits.expireSomeLong": "Một phần tín dụng hết hạn vào {date}",
  "credits.expireSoon": "{count} hết hạn {when}",
  "credits.expireSomeSoon": "Một phần hết hạn {when}",
  "credits.expireSoonLong": "{count} tín dụng hết hạn {when}",
  "credits.expireSomeSoonLong": "Một phần tín dụng hết hạn {when}",
  "credits.enough": "Đủ cho {count} ảnh ở mức {tier}.",
  "credits.topUp": "Nạp tín dụng",
};
