import type { enCredits } from "../en/enCredits";
import type { TextsIn } from "../textsIn";

/** The part about credits of the Spanish texts. */
export const esCredits: TextsIn<"es", typeof enCredits> = {
  "credits.amount": {
    one: "{count} crédito",
    many: "{count} de créditos",
    other: "{count} créditos",
  },
  "credits.label": "Créditos",
  "credits.loading": "Consultando el saldo",
  "credits.low": "Saldo bajo",
  "credits.none": "Sin créditos",
  "credits.error": "Saldo no disponible",
  "credits.expire": {
    one: "{count} caduca el {date}",
    many: "{count} caducan el {date}",
    other: "{count} caducan el {date}",
  },
  "credits.expireSome": "Una parte caduca el {date}",
  "credits.expireLong": {
    one: "{count} crédito caduca el {date}",
    many: "{count} de créditos caducan el {date}",
    other: "{count} créditos caducan el {date}",
  },
  "credits.expireSomeLong": "Una parte de los créditos caduca el {date}",
  "credits.expireSoon": {
    one: "{count} caduca {when}",
    many: "{count} caducan {when}",
    other: "{count} caducan {when}",
  },
  "credits.expireSomeSoon": "Una parte caduca {when}",
  "credits.expireSoonLong": {
    one: "{count} crédito caduca {when}",
    many: "{count} de créditos caducan {when}",
    other: "{count} créditos caducan {when}",
  },
  "credits.expireSomeSoonLong": "Una parte de los créditos caduca {when}",
  "credits.enough": {
    one: "Alcanza para {count} imagen en {tier}.",
    many: "Alcanza para {count} de imágenes en {tier}.",
    other: "Alcanza para {count} imágenes en {tier}.",
  },
  "credits.topUp": "Añadir créditos",
};
