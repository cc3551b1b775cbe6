import type { enCredits } from "../en/enCredits";
import type { TextsIn } from "../textsIn";

/** The part about credits of the Korean texts. */
export const koCredits: TextsIn<"ko", typeof enCredits> = {
  "credits.amount": "{count} 크레딧",
  "credits.label": "크레딧",
  "credits.loading": "잔액을 읽는 중",
  "credits.low": "잔액이 적음",
  "credits.none": "남은 크레딧 없음",
  "credits.error": "잔액을 읽지 못함",
  "credits.expire": "{count} 크레딧 {date} 만료",
  "credits.expireSome": "일부 {date} 만료",
  "credits.expireLong": "{count} 크레딧이 {date}에 만료됩니다",
  "credits.expireSomeLong": "크레딧 일부가 {date}에 만료됩니다",
  "credits.expireSoon": "{count} 크레딧 {when} 만료",
  "credits.expireSomeSoon": "일부 {when} 만료",
  "credits.expireSoonLong": "{count} 크레딧이 {when} 만료됩니다",
  "credits.expireSomeSoonLong": "크레딧 일부가 {when} 만료됩니다",
  "credits.enough": "{tier} 이미지 {count}장을 만들 수 있습니다.",
  "credits.topUp": "크레딧 충전",
};
