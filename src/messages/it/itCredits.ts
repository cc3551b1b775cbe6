import type { enCredits } from "../en/enCredits";
import type { TextsIn } from "../textsIn";

/** The part about credits of the Italian texts. */
export const itCredits: TextsIn<"it", typeof enCredits> = {
  "credits.amount": {
    one: "{count} credito",
    many: "{count} di crediti",
    other: "{count} crediti",
  },
  "credits.label": "Crediti",
  "credits.loading": "Lettura del saldo",
  "credits.low": "Saldo basso",
  "credits.none": "Crediti esauriti",
  "credits.error": "Saldo non disponibile",
  "credits.expire": {
    one: "{count} scade il {date}",
    many: "{count} scadono il {date}",
    other: "{count} scadono il {date}",
  },
  "credits.expireSome": "Una parte scade il {date}",
  "credits.expireLong": {
    one: "{count} credito scade il {date}",
    many: "{count} di crediti scadono il {date}",
    other: "{count} crediti scadono il {date}",
  },
  "credits.expireSomeLong": "Una parte dei crediti scade il {date}",
  "credits.expireSoon": {
    one: "{count} scade {when}",
    many: "{count} scadono {when}",
    other: "{count} scadono {when}",
  },
  "credits.expireSomeSoon": "Una parte scade {when}",
  "credits.expireSoonLong": {
    one: "{count} credito scade {when}",
    many: "{count} di crediti scadono {when}",
    other: "{count} crediti scadono {when}",
  },
  "credits.expireSomeSoonLong": "Una parte dei crediti scade {when}",
  "credits.enough": {
    one: "Basta per {count} immagine in {tier}.",
    many: "Basta per {count} di immagini in {tier}.",
    other: "Basta per {count} immagini in {tier}.",
  },
  "credits.topUp": "Aggiungi crediti",
};
