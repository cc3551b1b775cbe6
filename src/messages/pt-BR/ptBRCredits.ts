import type { enCredits } from "../en/enCredits";
import type { TextsIn } from "../textsIn";

/** The part about credits of the Brazilian Portuguese texts. */
export const ptBRCredits: TextsIn<"pt-BR", typeof enCredits> = {
  "credits.amount": {
    one: "{count} crédito",
    many: "{count} de créditos",
    other: "{count} créditos",
  },
  "credits.label": "Créditos",
  "credits.loading": "Consultando o saldo",
  "credits.low": "Saldo baixo",
  "credits.none": "Sem créditos",
  "credits.error": "Saldo indisponível",
  "credits.expire": {
    one: "{count} vence em {date}",
    many: "{count} vencem em {date}",
    other: "{count} vencem em {date}",
  },
  "credits.expireSome": "Uma parte vence em {date}",
  "credits.expireLong": {
    one: "{count} crédito vence em {date}",
    many: "{count} de créditos vencem em {date}",
    other: "{count} créditos vencem em {date}",
  },
  "credits.expireSomeLong": "Uma parte dos créditos vence em {date}",
  "credits.expireSoon": {
    one: "{count} vence {when}",
    many: "{count} vencem {when}",
    other: "{count} vencem {when}",
  },
  "credits.expireSomeSoon": "Uma parte vence {when}",
  "credits.expireSoonLong": {
    one: "{count} crédito vence {when}",
    many: "{count} de créditos vencem {when}",
    other: "{count} créditos vencem {when}",
  },
  "credits.expireSomeSoonLong": "Uma parte dos créditos vence {when}",
  "credits.enough": {
    one: "Dá para {count} imagem em {tier}.",
    many: "Dá para {count} de imagens em {tier}.",
    other: "Dá para {count} imagens em {tier}.",
  },
  "credits.topUp": "Adicionar créditos",
};
