import { describe, expect, test } from "vitest";
import { formOf, setUp, submit, submitForm, webpHead } from "../ledger/submit";
import { errorOf } from "../proxyTo";

const asked = { model: "gpt-image-2", prompt: "a lighthouse" };

const nonsense: [field: string, values: unknown[]][] = [
  ["model", [undefined, null, "", "  ", 7, true, ["m"], {}]],
  ["prompt", [undefined, null, "", " \n", 7, false, ["p"], { $ne: "" }]],
  ["size", [null, "", "large", "1024", "1024x", "1024 x 1024", "-1x1", "1e3x1", 1024, {}]],
  ["aspect_ratio", [null, "", "wide", "3:", 1.5, []]],
  ["quality", [null, "", " ", 1, {}]],
  ["n", [null, 0, 5, -1, 1.5, 1e9, "2", true, [2], {}]],
  ["async", [null, "true", "no", 1, {}]],
];
const inForms: [field: string, values: string[]][] = [
  ["model", ["", "  "]],
  ["prompt", ["", " \n"]],
  ["size", ["", "large", "1024x1024x1"]],
  ["aspect_ratio", ["", "wide"]],
  ["quality", ["", " "]],
  ["n", ["", "0", "5", "-1", "1.5", "1e0", "04", " 2", "two"]],
  ["async", ["", "1", "TRUE", "no"]],
];

describe("without any limits, nonsense is refused by name and goes nowhere", () => {
  test.each(nonsense)("as %s in JSON", async (field, values) => {
    const { endpoint, upstream } = await setUp(undefined, { ledger: false });
    for (const value of values) {
      const response = await submit("ann", endpoint, "k", { ...asked, [field]: value });
      expect([field, value, response.status]).toEqual([field, value, 400]);
      const { code, message } = await errorOf(response);
      expect([code, message]).toEqual(["invalid_request", expect.stringMatching(new RegExp(`^${field}: `))]);
    }
    expect(upstream.requests).toEqual([]);
  });

  test.each(inForms)("as %s in a form, before a file and without one", async (field, values) => {
    const { endpoint, upstream } = await setUp(undefined, { ledger: false });
    for (const value of values)
      for (const files of [[], [["reference_image", webpHead, "a.webp"]]] as const) {
        const fields = Object.entries({ ...asked, [field]: value });
        const response = await submitForm("ann", endpoint, "k", formOf([...fields, ...files]));
        expect([field, value, response.status]).toEqual([field, value, 400]);
        expect((await errorOf(response)).message).toMatch(new RegExp(`^${field}: `));
      }
    expect(upstream.requests).toEqual([]);
  });

  test("where a field stands behind the files, the service never has all of it", async () => {
    const { endpoint, bodies, posts } = await setUp(undefined, { ledger: false });
    const large = webpHead + "x".repeat(300_000);
    for (const fields of [[["n", "9"]], [["prompt", "p"]], []] as const) {
      const form = formOf([["model", "m"], ["reference_image", large, "a.webp"], ...fields]);
      expect((await submitForm("ann", endpoint, "k", form)).status).toBe(
        fields[0]?.[0] === "prompt" ? 202 : 400,
      );
    }
    expect(posts().length).toBeGreaterThan(0);
    const whole = await Promise.allSettled(bodies);
    expect(whole.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

test("what other editions of the service take goes on as it came", async () => {
  const { endpoint, bodies } = await setUp(undefined, { ledger: false });
  const requests = [
    { ...asked, size: "auto", quality: "high", n: 4, async: false },
    { ...asked, aspect_ratio: "16:9", quality: "2K" },
    { ...asked, model: "Z-Image", quality: "ultra", size: "64x9000" },
    { ...asked, prompt: "x".repeat(100_000) },
  ];
  for (const request of requests) expect((await submit("ann", endpoint, "k", request)).status).toBe(202);
  const sent = (await Promise.all(bodies)).map((body): unknown => JSON.parse(body.toString()));
  expect(sent).toEqual(requests);
});
