import * as z from "zod/mini";

/** The balance of the key's owner in the domain's shape. */
export const creditBalanceShape = z.object({
  /** Credits left. */
  credits: z.number(),
  /** The account's plan, for example `PRO`; null where the API says nothing. */
  accountType: z.nullable(z.string()),
  /** When some credits expire next, and how many where known; null when none do. */
  nextExpiration: z.nullable(z.object({ at: z.string(), credits: z.exactOptional(z.number()) })),
});

/** What is left to spend. */
export type CreditBalance = z.infer<typeof creditBalanceShape>;
