import { describe, expect, it } from "vitest";
import { apiErrorCodes, clientErrorCodes, proxyErrorCodes } from "../../src/contract/errorCodes";
import { ImageHubError } from "../../src/contract/ImageHubError";
import type { Obstacle } from "../../src/contract/Obstacle";
import { createTranslator } from "../../src/messages/createTranslator";
import { describeError } from "../../src/messages/describeError";
import { describeObstacle } from "../../src/messages/describeObstacle";
import { en } from "../../src/messages/en";
import { remedyLabel } from "../../src/messages/remedyLabel";

const english = createTranslator(en);
const { t } = english;

describe("describeError", () => {
  it.each([...apiErrorCodes, ...proxyErrorCodes, ...clientErrorCodes])("has words for %s", (code) => {
    const { money, reason, text } = describeError(t, new ImageHubError("for developers", { code }));
    expect(reason).not.toMatch(/error\.|for developers|undefined|\{/);
    expect(text).toBe(`${money} ${reason}`);
  });

  it.each([
    ["no", "Nothing was charged."],
    ["yes", "It was charged."],
    ["unknown", "May have been charged."],
  ] as const)("says first that charged is %s", (charged, money) => {
    const { text } = describeError(t, new ImageHubError("", { code: "networkError", charged }));
    expect(text).toBe(`${money} The connection was lost.`);
  });

  it("says how long to wait, rounded up", () => {
    const error = new ImageHubError("", { code: "rateLimited", retryAfterMs: 1200 });
    expect(describeError(t, error).reason).toMatch(/Try again in 2 seconds\.$/);
  });
});

describe("describeObstacle", () => {
  const message = "for developers";
  const cases: [string, Obstacle][] = [
    ["Write a prompt first.", { code: "blankPrompt", message }],
    ["old-model is no longer on offer.", { code: "modelUnavailable", model: "old-model", message }],
    [
      "Nano Banana takes 1 reference. You have 4.",
      { code: "tooManyReferences", model: "Nano Banana", limit: 1, count: 4, message },
    ],
    [
      "Nano Banana takes no references. You have 4.",
      { code: "tooManyReferences", model: "Nano Banana", limit: 0, count: 4, message },
    ],
    ["A reference is still being read.", { code: "readingReferences", count: 1, message }],
    ["2 references can’t be read.", { code: "brokenReferences", count: 2, message }],
    ["You are offline. What you wrote stays here.", { code: "offline", message }],
    ["This needs 40 credits. You have 24.", { code: "insufficientCredits", cost: 40, credits: 24, message }],
  ];
  it.each(cases)("says: %s", (text, obstacle) => {
    expect(describeObstacle(english, obstacle)).toBe(text);
  });
});

describe("remedyLabel", () => {
  it("names the act", () => {
    expect(remedyLabel(t, { code: "writePrompt" })).toBe("Go to the prompt");
    expect(remedyLabel(t, { code: "useFewerImages", n: 1 })).toBe("Use 1 image instead");
    expect(remedyLabel(t, { code: "removeReferences", count: 2 })).toBe("Remove 2 references");
  });

  it("names a model by its name where that is known, else by its id", () => {
    const remedy = { code: "chooseModel", model: "gpt-image-2" } as const;
    expect(remedyLabel(t, remedy, [{ id: "gpt-image-2", name: "GPT Image 2" }])).toBe(
      "Use GPT Image 2 instead",
    );
    expect(remedyLabel(t, remedy)).toBe("Use gpt-image-2 instead");
  });
});
