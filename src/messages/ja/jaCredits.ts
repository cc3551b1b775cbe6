import type { enCredits } from "../en/enCredits";
import type { TextsIn } from "../textsIn";

/** The part about credits of the Japanese texts. */
export const jaCredits: TextsIn<"ja", typeof enCredits> = {
  "credits.amount": "{count} クレジット",
  "credits.label": "クレジット",
  "credits.loading": "残高を読み込んでいます",
  "credits.low": "残高が少なくなっています",
  "credits.none": "クレジットがありません",
  "credits.error": "残高を読み込めません",
  "credits.expire": "{count} は{date}に失効",
  "credits.expireSome": "一部は{date}に失効",
  "credits.expireLong": "{count} クレジットが {date}に失効します",
  "credits.expireSomeLong": "一部のクレジットが {date}に失効します",
  "credits.expireSoon": "{count} は{when}に失効",
  "credits.expireSomeSoon": "一部は{when}に失効",
  "credits.expireSoonLong": "{count} クレジットが{when}に失効します",
  "credits.expireSomeSoonLong": "一部のクレジットが{when}に失効します",
  "credits.enough": "{tier} の画像 {count} 枚分です。",
  "credits.topUp": "クレジットを追加",
};
