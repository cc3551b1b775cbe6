import type { enCredits } from "../en/enCredits";
import type { TextsIn } from "../textsIn";

/** The part about credits of the French texts. */
export const frCredits: TextsIn<"fr", typeof enCredits> = {
  "credits.amount": {
    one: "{count} crédit",
    many: "{count} de crédits",
    other: "{count} crédits",
  },
  "credits.label": "Crédits",
  "credits.loading": "Lecture du solde",
  "credits.low": "Solde faible",
  "credits.none": "Plus de crédits",
  "credits.error": "Solde indisponible",
  "credits.expire": {
    one: "{count} expire le {date}",
    many: "{count} expirent le {date}",
    other: "{count} expirent le {date}",
  },
  "credits.expireSome": "Une partie expire le {date}",
  "credits.expireLong": {
    one: "{count} crédit expire le {date}",
    many: "{count} de crédits expirent le {date}",
    other: "{count} crédits expirent le {date}",
  },
  "credits.expireSomeLong": "Une partie des crédits expire le {date}",
  "credits.expireSoon": {
    one: "{count} expire {when}",
    many: "{count} expirent {when}",
    other: "{count} expirent {when}",
  },
  "credits.expireSomeSoon": "Une partie expire {when}",
  "credits.expireSoonLong": {
    one: "{count} crédit expire {when}",
    many: "{count} de crédits expirent {when}",
    other: "{count} crédits expirent {when}",
  },
  "credits.expireSomeSoonLong": "Une partie des crédits expire {when}",
  "credits.enough": {
    one: "De quoi faire {count} image en {tier}.",
    many: "De quoi faire {count} d’images en {tier}.",
    other: "De quoi faire {count} images en {tier}.",
  },
  "credits.topUp": "Ajouter des crédits",
};
