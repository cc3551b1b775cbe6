import * as z from "zod/mini";
import { camelizeKeys } from "../utils/camelizeKeys";
import { firstDefined } from "../utils/firstDefined";
import { isRecord } from "../utils/isRecord";
import { toIsoTime } from "../utils/toIsoTime";
import { toNumber } from "../utils/toNumber";
import { toText } from "../utils/toText";
import { parse } from "./parse";

const toDate = (value: unknown) =>
  typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value) ? toIsoTime(value) : undefined;

/** The first of the fields whose name fits and whose value reads. */
function findField<T>(wire: Record<string, unknown>, name: RegExp, read: (value: unknown) => T | undefined) {
  const values = Object.keys(wire).flatMap((key) => (name.test(key) ? [read(wire[key])] : []));
  return values.find((value) => value !== undefined);
}

/** No edition shows how the fields of an expiration are called, only that there is a date and an amount. */
function readExpiration(value: unknown) {
  const wire = isRecord(value) ? camelizeKeys(value) : { at: value };
  const at =
    toIsoTime(firstDefined(wire, "at", "date", "expiresAt")) ??
    findField(wire, /expir/i, toDate) ??
    findField(wire, /./, toDate);
  const credits =
    toNumber(firstDefined(wire, "credits", "amount")) ??
    findField(wire, /credit|amount|quantity|balance|remaining/i, toNumber);
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
