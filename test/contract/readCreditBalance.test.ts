import { describe, expect, test } from "vitest";
import { readCreditBalance } from "../../src/contract/readCreditBalance";
import { writeCreditBalance } from "../../src/contract/writeGeneration";

const at = "2026-04-30T08:00:00.000Z";
const full = { credits: 112, accountType: "PRO", nextExpiration: { at, credits: 40 } };
const fields = { credits: 112, account_type: "PRO", next_expiration: { at, credits: 40 } };

describe("the credits", () => {
  test.each<[string, unknown]>([
    ["bare", fields],
    ["in camelCase", full],
    ["nested under balance", { balance: fields }],
    ["nested under data", { object: "credits", data: fields }],
    ["nested under credits", { credits: fields }],
    ["nested twice", { data: { balance: fields } }],
    [
      "with the number nested and the rest beside it",
      { balance: { credits: 112 }, account_type: "PRO", next_expiration: { at, credits: 40 } },
    ],
    ["with the number under balance", { ...fields, credits: undefined, balance: 112 }],
    ["with the number as text", { ...fields, credits: "112" }],
    ["with the account under plan", { ...fields, account_type: undefined, plan: "PRO" }],
    ["with fields that nobody knows", { ...fields, user: { id: 1 } }],
  ])("are read %s", (_, json) => {
    expect(readCreditBalance(json)).toEqual(full);
  });

  test.each<[string, unknown, unknown]>([
    ["null", null, null],
    ["missing", undefined, null],
    ["empty text", "", null],
    ["no date", "soon", null],
    ["an ISO date", at, { at }],
    ["a date without a time", "2026-04-30", { at: "2026-04-30T00:00:00.000Z" }],
    ["epoch seconds", Date.parse(at) / 1000, { at }],
    ["epoch milliseconds", Date.parse(at), { at }],
    ["a date and an amount", { date: at, amount: 40 }, { at, credits: 40 }],
    ["a date and credits as text", { expires_at: at, credits: "40" }, { at, credits: 40 }],
    [
      "fields of other names",
      { granted_on: "2026-01-01", expires_on: at, quantity: 40 },
      { at, credits: 40 },
    ],
    ["a date and numbers that are no amount", { when: at, days_left: 3, account_id: 7 }, { at }],
    ["a date alone in an object", { at }, { at }],
    ["an amount without a date", { amount: 40 }, null],
  ])("are read with a next expiration that is %s", (_, next_expiration, nextExpiration) => {
    expect(readCreditBalance({ credits: 1, next_expiration })).toEqual({
      credits: 1,
      accountType: null,
      nextExpiration,
    });
  });

  test("survive without account and expiration", () => {
    expect(readCreditBalance({ credits: 0 })).toEqual({
      credits: 0,
      accountType: null,
      nextExpiration: null,
    });
  });

  test.each<[string, unknown]>([
    ["an empty object", {}],
    ["words instead of a number", { credits: "many" }],
    ["null", null],
    ["a list", [112]],
  ])("are refused with the path when the answer is %s", (_, json) => {
    expect(() => readCreditBalance(json)).toThrow(
      expect.objectContaining({
        code: "invalidResponse",
        message: expect.stringContaining("the credits can't be read at credits") as string,
      }),
    );
  });

  test("are written as documented", () => {
    expect(writeCreditBalance(full)).toEqual(fields);
    expect(readCreditBalance(writeCreditBalance(full))).toEqual(full);
    const withoutAmount = { ...full, nextExpiration: { at } };
    expect(writeCreditBalance(withoutAmount)).toEqual({ ...fields, next_expiration: at });
    expect(readCreditBalance(writeCreditBalance(withoutAmount))).toEqual(withoutAmount);
    expect(writeCreditBalance({ ...full, nextExpiration: null })).toEqual({
      ...fields,
      next_expiration: null,
    });
  });
});
