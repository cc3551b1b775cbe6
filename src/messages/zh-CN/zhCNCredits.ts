import type { enCredits } from "../en/enCredits";
import type { TextsIn } from "../textsIn";

/** The part about credits of the Simplified Chinese texts. */
export const zhCNCredits: TextsIn<"zh-CN", typeof enCredits> = {
  "credits.amount": "{count} 积分",
  "credits.label": "积分",
  "credits.loading": "正在读取余额",
  "credits.low": "余额不足",
  "credits.none": "积分已用完",
  "credits.error": "无法读取余额",
  "credits.expire": "{count} 将于{date}到期",
  "credits.expireSome": "部分将于{date}到期",
  "credits.expireLong": "{count} 积分将于{date}到期",
  "credits.expireSomeLong": "部分积分将于{date}到期",
  "credits.expireSoon": "{count} 将于{when}到期",
  "credits.expireSomeSoon": "部分将于{when}到期",
  "credits.expireSoonLong": "{count} 积分将于{when}到期",
  "credits.expireSomeSoonLong": "部分积分将于{when}到期",
  "credits.enough": "可生成 {count} 张 {tier} 图片。",
  "credits.topUp": "充值积分",
};
