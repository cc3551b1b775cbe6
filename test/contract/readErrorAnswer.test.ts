import { describe, expect, test } from "vitest";
import { apiErrorCodes, isImageHubErrorCode, proxyErrorCodes } from "../../src/contract/errorCodes";
import { ImageHubError } from "../../src/contract/ImageHubError";
import { readErrorAnswer } from "../../src/contract/readErrorAnswer";
import { retryAfterMs } from "../../src/contract/retryAfterMs";

const documented = (code: string) => JSON.stringify({ error: { message: `About ${code}`, code } });
const html = "<!doctype html><h1>Bad gateway</h1>";

const read = (status: number, body: string, charges = true, headers: Record<string, string> = {}) =>
  readErrorAnswer({ status, body, headers: new Headers(headers), charges });

describe("an error answer", () => {
  test("of a proxy that knows that nothing was charged is believed, and may be repeated", () => {
    const body = JSON.stringify({
      error: { message: "No connection.", code: "upstreamUnavailable", charged: "no" },
    });
    expect(read(502, body)).toMatchObject({ charged: "no", retryable: true });
    expect(read(502, body.replace('"no"', '"perhaps"'))).toMatchObject({
      charged: "unknown",
      retryable: false,
    });
  });

  test.each([...apiErrorCodes, ...proxyErrorCodes])("with the code %s keeps code and message", (code) => {
    const error = read(400, documented(code));
    expect(error).toBeInstanceOf(ImageHubError);
    expect(error).toMatchObject({ code, message: `About ${code}`, status: 400 });
  });

  test.each([
    [400, "invalid_request"],
    [401, "unauthorized"],
    [402, "insufficientCredits"],
    [403, "forbidden"],
    [404, "notFound"],
    [408, "timeout"],
    [413, "bodyTooLarge"],
    [418, "invalid_request"],
    [429, "rateLimited"],
    [500, "upstreamUnavailable"],
    [502, "upstreamUnavailable"],
    [503, "upstreamUnavailable"],
    [504, "upstreamTimeout"],
    [304, "invalidResponse"],
  ])("with status %i and no readable body is %s", (status, code) => {
    for (const body of [
      html,
      "",
      '{"error":{"mess',
      "null",
      "[]",
      '"text"',
      '{"error":null}',
      '{"error":{"code":"new"}}',
    ])
      expect({ body, code: read(status, body).code, status: read(status, body).status }).toMatchObject({
        code,
        status,
      });
  });

  test.each([
    ["invalid_api_key", "invalidApiKey"],
    ["InsufficientCredits", "insufficientCredits"],
    ["GENERATION_FAILED", "generationFailed"],
    ["invalidRequest", "invalid_request"],
  ])("with the code spelled %s is %s", (spelled, code) => {
    expect(read(500, documented(spelled)).code).toBe(code);
    expect(read(500, JSON.stringify({ error: spelled, message: "Why" }))).toMatchObject({
      code,
      message: "Why",
    });
  });

  test.each([
    ['{"error":"Plain words"}', "Plain words"],
    ['{"message":"At the top"}', "At the top"],
    ['{"detail":"Another spelling"}', "Another spelling"],
    ['{"error":{"detail":"Deeper"}}', "Deeper"],
    [html, "The server answered 500 without a readable reason."],
    ['{"error":{"message":{"de":"x"}}}', "The server answered 500 without a readable reason."],
  ])("%s has the message %j", (body, message) => {
    expect(read(500, body).message).toBe(message);
  });

  test("can't claim that the caller aborted", () => {
    expect(read(500, documented("aborted")).code).toBe("upstreamUnavailable");
  });

  test.each([
    [400, documented("invalid_request"), "no"],
    [401, html, "no"],
    [402, documented("insufficientCredits"), "no"],
    [413, html, "no"],
    [429, html, "no"],
    [500, documented("generationFailed"), "no"],
    [500, documented("proxyMisconfigured"), "no"],
    [408, html, "unknown"],
    [500, html, "unknown"],
    [502, html, "unknown"],
    [503, documented("upstreamUnavailable"), "unknown"],
    [504, documented("upstreamTimeout"), "unknown"],
  ])("to a POST with %i %s is charged: %s", (status, body, charged) => {
    const error = read(status, body);
    expect(error.charged).toBe(charged);
    // What may have been charged is never offered for a repeat.
    expect(error.retryable && error.charged === "unknown").toBe(false);
  });

  test.each([
    [400, false],
    [401, false],
    [403, false],
    [404, false],
    [408, true],
    [429, true],
    [500, true],
    [502, true],
    [504, true],
  ])("to a GET with %i is not charged, and retryable: %s", (status, retryable) => {
    expect(read(status, html, false)).toMatchObject({ charged: "no", retryable });
  });

  test("is not retryable when the proxy's own settings are wrong", () => {
    expect(read(500, documented("proxyMisconfigured"), false).retryable).toBe(false);
  });

  test("is to be waited for by the server's clock, however wrong the one here is", () => {
    const date = "Thu, 30 Apr 2099 08:00:00 GMT";
    const later = "Thu, 30 Apr 2099 08:00:30 GMT";
    expect(read(429, html, false, { date, "retry-after": later }).retryAfterMs).toBe(30_000);
  });

  test("keeps the request's id and the wish to wait", () => {
    const error = read(429, html, false, { "x-request-id": "r-1", "retry-after": "7" });
    expect(error).toMatchObject({ requestId: "r-1", retryAfterMs: 7000 });
  });
});

describe("Retry-After", () => {
  const now = Date.parse("2026-04-30T08:00:00.000Z");
  test.each<[string | null, number | undefined]>([
    ["0", 0],
    ["7", 7000],
    ["1.5", 1500],
    ["-3", 0],
    ["Thu, 30 Apr 2026 08:00:30 GMT", 30_000],
    ["Thu, 30 Apr 2026 07:00:00 GMT", 0],
    ["soon", undefined],
    ["", undefined],
    [" ", undefined],
    [null, undefined],
  ])("%j is %s ms", (header, ms) => {
    expect(retryAfterMs(header, now)).toBe(ms);
  });
});

test("error codes are told from other texts", () => {
  expect(isImageHubErrorCode("rateLimited")).toBe(true);
  expect(isImageHubErrorCode("constructor")).toBe(false);
  expect(isImageHubErrorCode(404)).toBe(false);
});
