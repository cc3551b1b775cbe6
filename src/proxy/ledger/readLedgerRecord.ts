import { readGeneration } from "../../contract/readGeneration";
import { isRecord } from "../../utils/isRecord";
import { toText } from "../../utils/toText";
import type { LedgerClaim, LedgerFailure, LedgerRecord } from "./ProxyLedger";

const fail = (): never => {
  throw new Error("The ledger holds a record that can't be read.");
};

const text = (value: unknown) => (typeof value === "string" ? value : fail());
const number = (value: unknown) => (typeof value === "number" ? value : fail());

function readClaim(value: unknown): LedgerClaim {
  if (!isRecord(value)) return fail();
  const request = isRecord(value["request"]) ? value["request"] : {};
  return {
    id: text(value["id"]),
    fingerprint: toText(value["fingerprint"]) ?? null,
    request: Object.fromEntries(Object.entries(request).map(([name, field]) => [name, text(field)])),
    at: number(value["at"]),
    until: number(value["until"]),
  };
}

function readFailure(value: unknown): LedgerFailure {
  if (!isRecord(value)) return fail();
  const { retryAfterMs: wait } = value;
  const failure = {
    status: number(value["status"]),
    code: text(value["code"]),
    message: text(value["message"]),
  };
  return typeof wait === "number" ? { ...failure, retryAfterMs: wait } : failure;
}

/**
 * Reads a record that was written as JSON, maybe by another version of this package.
 * @throws Error for anything else, because to take it for nothing could send a request twice.
 */
export function readLedgerRecord(json: unknown): LedgerRecord {
  const value: unknown = JSON.parse(text(json));
  if (!isRecord(value)) return fail();
  const claim = readClaim(value["claim"]);
  switch (value["status"]) {
    case "pending":
      return { status: "pending", claim };
    case "settled":
      return { status: "settled", claim, generation: readGeneration(value["generation"]) };
    case "failed":
      return { status: "failed", claim, failure: readFailure(value["failure"]) };
    default:
      return fail();
  }
}
