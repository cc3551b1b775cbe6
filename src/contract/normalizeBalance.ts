import { camelizeKeys } from "../utils/camelizeKeys";
import { firstDefined } from "../utils/firstDefined";
import { isRecord } from "../utils/isRecord";
import { toIsoTime } from "../utils/toIsoTime";
import { toNumber } from "../utils/toNumber";
import { toText } from "../utils/toText";
import type { CreditBalance } from "./creditBalanceSchema";

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

/** A balance in the domain's shape, as far as it can be read. */
export type NormalizedBalance = Omit<CreditBalance, "credits"> & { credits: number | undefined };

/** Brings a balance from any published spelling into the domain's shape; without a number of credits it is none. */
export function normalizeBalance(value: unknown): NormalizedBalance {
  if (!isRecord(value)) return { credits: toNumber(value), accountType: null, nextExpiration: null };
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
