import * as z from "zod/mini";
import { camelizeKeys } from "../utils/camelizeKeys";
import { firstDefined } from "../utils/firstDefined";
import { isRecord } from "../utils/isRecord";
import { toIsoTime } from "../utils/toIsoTime";
import { toNumber } from "../utils/toNumber";
import { toText } from "../utils/toText";
import { parse } from "./parse";

function readExpiration(value: unknown) {
  const wire = isRecord(value) ? camelizeKeys(value) : { at: value };
  const at = toIsoTime(
    firstDefined(wire, "at", "date", "expiresAt", "expirationDate", "expiration", "expiry"),
  );
  const credits = toNumber(firstDefined(wire, "credits", "amount"));
  return at === undefined ? null : { at, ...(credits === undefined ? {} : { credits }) };
}

function normalizeBalance(value: unknown): unknown {
  if (!isRecord(value)) return { credits: toNumber(value) };
  const outer = camelizeKeys(value);
  const nested = [outer["data"], outer["balance"], outer["credits"]].find(isRecord);
  // Parts may stand beside the nested object as well as in it.
  if (nested)
    return normalizeBalance({ ...outer, data: null, balance: null, credits: null, ...camelizeKeys(nested) });
  return {
    credits: toNumber(firstDefined(outer, "credits", "balance", "amount")),
    accountType: toText(firstDefined(outer, "accountType", "plan")) ?? null,
    nextExpiration: readExpiration(firstDefined(outer, "nextExpiration", "expiration", "nextExpirationDate")),
  };
}

/** The balance of the key's owner, read from any published spelling. */
export const creditBalanceSchema = z.pipe(
  z.transform(normalizeBalance),
  z.object({
    /** Credits left. */
    credits: z.number(),
    /** The account's plan, for example `PRO`; null where the API says nothing. */
    accountType: z._default(z.nullable(z.string()), null),
    /** When some credits expire next, and how many where known; null when none do. */
    nextExpiration: z._default(
      z.nullable(z.object({ at: z.string(), credits: z.exactOptional(z.number()) })),
      null,
    ),
  }),
);

/** What is left to spend. */
export type CreditBalance = z.infer<typeof creditBalanceSchema>;

/**
 * Reads the body of `GET /credits`.
 * @throws ImageHubError `invalidResponse` when there is no number of credits in it.
 */
export const readCreditBalance = (json: unknown): CreditBalance =>
  parse(creditBalanceSchema, json, "the credits");
