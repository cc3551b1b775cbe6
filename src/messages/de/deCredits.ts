import type { enCredits } from "../en/enCredits";
import type { TextsIn } from "../textsIn";

/** The part about credits of the German texts. */
export const deCredits: TextsIn<"de", typeof enCredits> = {
  "credits.amount": {
    one: "{count} Credit",
    other: "{count} Credits",
  },
  "credits.label": "Credits",
  "credits.loading": "Guthaben wird abgerufen",
  "credits.low": "Guthaben niedrig",
  "credits.none": "Keine Credits mehr",
  "credits.error": "Guthaben nicht abrufbar",
  "credits.expire": {
    one: "{count} verfällt am {date}",
    other: "{count} verfallen am {date}",
  },
  "credits.expireSome": "Ein Teil verfällt am {date}",
  "credits.expireLong": {
    one: "{count} Credit verfällt am {date}",
    other: "{count} Credits verfallen am {date}",
  },
  "credits.expireSomeLong": "Ein Teil der Credits verfällt am {date}",
  "credits.expireSoon": {
    one: "{count} verfällt {when}",
    other: "{count} verfallen {when}",
  },
  "credits.expireSomeSoon": "Ein Teil verfällt {when}",
  "credits.expireSoonLong": {
    one: "{count} Credit verfällt {when}",
    other: "{count} Credits verfallen {when}",
  },
  "credits.expireSomeSoonLong": "Ein Teil der Credits verfällt {when}",
  "credits.enough": {
    one: "Reicht für {count} Bild in {tier}.",
    other: "Reicht für {count} Bilder in {tier}.",
  },
  "credits.topUp": "Credits aufladen",
};
