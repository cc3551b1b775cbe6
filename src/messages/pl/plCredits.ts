import type { enCredits } from "../en/enCredits";
import type { TextsIn } from "../textsIn";

/** The part about credits of the Polish texts. */
export const plCredits: TextsIn<"pl", typeof enCredits> = {
  "credits.amount": {
    one: "{count} kredyt",
    few: "{count} kredyty",
    many: "{count} kredytów",
    other: "{count} kredytu",
  },
  "credits.label": "Kredyty",
  "credits.loading": "Odczytywanie salda",
  "credits.low": "Niskie saldo",
  "credits.none": "Brak kredytów",
  "credits.error": "Nie odczytano salda",
  "credits.expire": {
    one: "{count} wygasa {date}",
    few: "{count} wygasają {date}",
    many: "{count} wygasa {date}",
    other: "{count} wygasa {date}",
  },
  "credits.expireSome": "część wygasa {date}",
  "credits.expireLong": {
    one: "{count} kredyt wygasa {date}",
    few: "{count} kredyty wygasają {date}",
    many: "{count} kredytów wygasa {date}",
    other: "{count} kredytu wygasa {date}",
  },
  "credits.expireSomeLong": "Część kredytów wygasa {date}",
  "credits.expireSoon": {
    one: "{count} wygasa {when}",
    few: "{count} wygasają {when}",
    many: "{count} wygasa {when}",
    other: "{count} wygasa {when}",
  },
  "credits.expireSomeSoon": "część wygasa {when}",
  "credits.expireSoonLong": {
    one: "{count} kredyt wygasa {when}",
    few: "{count} kredyty wygasają {when}",
    many: "{count} kredytów wygasa {when}",
    other: "{count} kredytu wygasa {when}",
  },
  "credits.expireSomeSoonLong": "Część kredytów wygasa {when}",
  "credits.enough": {
    one: "Wystarczy na {count} obraz w {tier}.",
    few: "Wystarczy na {count} obrazy w {tier}.",
    many: "Wystarczy na {count} obrazów w {tier}.",
    other: "Wystarczy na {count} obrazu w {tier}.",
  },
  "credits.topUp": "Doładuj kredyty",
};
