import { describe, expect, it } from "vitest";
import { describeExpiration } from "../../../src/components/credits-badge/describeExpiration";
import { ar } from "../../../src/messages/ar";
import { createTranslator } from "../../../src/messages/createTranslator";
import { en } from "../../../src/messages/en";
import { pl } from "../../../src/messages/pl";

const now = new Date(2026, 3, 30, 9).getTime();
const at = (days: number, hour = 12) => new Date(2026, 3, 30 + days, hour).toISOString();
const say = (days: number, credits?: number, catalogue: Parameters<typeof createTranslator>[0] = en) =>
  describeExpiration(
    createTranslator(catalogue),
    { at: at(days), ...(credits === undefined ? {} : { credits }) },
    now,
  );

describe("credits that expire", () => {
  it("within a week are a warning, counted in days", () => {
    expect(say(3, 120)).toEqual({
      isSoon: true,
      short: "120 expire in 3 days",
      long: "120 credits expire in 3 days",
    });
    expect(say(1, 1)?.long).toBe("1 credit expires tomorrow");
    expect(say(0)?.long).toBe("Some credits expire today");
    expect(say(7)?.isSoon).toBe(true);
  });

  it("later have a date", () => {
    expect(say(8, 24)).toEqual({ isSoon: false, short: "24 expire May 8", long: "24 expire on May 8" });
  });

  it("in the past are not spoken of", () => {
    expect(say(-1, 24)).toBeUndefined();
  });

  it("have a date on a server, which knows nobody's day", () => {
    const words = createTranslator(en);
    expect(describeExpiration(words, { at: at(1) }, null)?.isSoon).toBe(false);
  });

  it.each([
    ["Polish", pl, "120 kredytów wygasa za 3 dni"],
    ["Arabic", ar, "تنتهي 5 أرصدة \u2068خلال 3 أيام\u2069"],
  ])("are said in %s", (_, catalogue, words) => {
    expect(say(3, catalogue === ar ? 5 : 120, catalogue)?.long).toBe(words);
  });
});
