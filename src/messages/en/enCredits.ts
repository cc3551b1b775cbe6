/** The part about credits of the English texts. */
export const enCredits = {
  "credits.amount": { one: "{count} credit", other: "{count} credits" },
  "credits.label": "Credits",
  "credits.loading": "Reading credits",
  "credits.low": "Low balance",
  "credits.none": "No credits left",
  "credits.error": "Credits not read",
  "credits.expire": "{count} expire {date}",
  "credits.expireSome": "Some expire {date}",
  "credits.expireLong": "{count} expire on {date}",
  "credits.expireSomeLong": "Some expire on {date}",
  "credits.expireSoon": "{count} expire {when}",
  "credits.expireSomeSoon": "Some expire {when}",
  "credits.expireSoonLong": {
    one: "{count} credit expires {when}",
    other: "{count} credits expire {when}",
  },
  "credits.expireSomeSoonLong": "Some credits expire {when}",
  "credits.enough": {
    one: "Enough for {count} image at {tier}.",
    other: "Enough for {count} images at {tier}.",
  },
  "credits.topUp": "Add credits",
} as const;
