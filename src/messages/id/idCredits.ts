import type { enCredits } from "../en/enCredits";
import type { TextsIn } from "../textsIn";

/** The part about credits of the Indonesian texts. */
export const idCredits: TextsIn<"id", typeof enCredits> = {
  "credits.amount": "{count} kredit",
  "credits.label": "Kredit",
  "credits.loading": "Membaca saldo",
  "credits.low": "Saldo menipis",
  "credits.none": "Kredit habis",
  "credits.error": "Saldo tidak terbaca",
  "credits.expire": "{count} kedaluwarsa {date}",
  "credits.expireSome": "Sebagian kedaluwarsa {date}",
  "credits.expireLong": "{count} kredit kedaluwarsa pada {date}",
  "credits.expireSomeLong": "Sebagian kredit kedaluwarsa pada {date}",
  "credits.expireSoon": "{count} kedaluwarsa {when}",
  "credits.expireSomeSoon": "Sebagian kedaluwarsa {when}",
  "credits.expireSoonLong": "{count} kredit kedaluwarsa {when}",
  "credits.expireSomeSoonLong": "Sebagian kredit kedaluwarsa {when}",
  "credits.enough": "Cukup untuk {count} gambar {tier}.",
  "credits.topUp": "Tambah kredit",
};
