import { expect, test } from "vitest";
import { createScrubber } from "../../../src/proxy/createScrubber";
import { apiKey, as, generate, proxyTo, queued, upstreamOf } from "../proxyTo";

type Spell = (text: string) => string;

const hexOf = (char: string) => char.charCodeAt(0).toString(16).padStart(2, "0");
const each =
  (write: (char: string) => string): Spell =>
  (text) =>
    Array.from(text, write).join("");
const someOf =
  (spell: Spell): Spell =>
  (text) =>
    Array.from(text, (char, at) => (at % 3 === 1 ? spell(char) : char)).join("");

const percent = each((char) => `%${hexOf(char)}`);
const json = each((char) => `\\u00${hexOf(char)}`);
const asJsonText: Spell = (text) => JSON.stringify(text).slice(1, -1);

const spellings: [string, Spell][] = [
  ["percent-encoded", percent],
  ["percent-encoded in capitals", (text) => percent(text).toUpperCase()],
  ["percent-encoded in part", someOf(percent)],
  ["percent-encoded twice", (text) => percent(text).replaceAll("%", "%25")],
  ["percent-encoded three times", (text) => percent(text).replaceAll("%", "%2525")],
  ["escaped", json],
  ["escaped in part", someOf(json)],
  ["escaped twice", (text) => asJsonText(json(text))],
  ["escaped three times", (text) => asJsonText(asJsonText(json(text)))],
  ["escaped and percent-encoded by turns", each((char) => (char < "a" ? percent(char) : json(char)))],
  ["in base64", (text) => btoa(`Authorization: Bearer ${text}`)],
  ["in base64url", (text) => Buffer.from(`x${text}`).toString("base64url")],
];

/** Undoes whatever can be undone, over and over. */
function decodeAll(text: string): string {
  const decoded = text
    .replace(/%([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\+u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return decoded === text ? text : decodeAll(decoded);
}

const core = apiKey.slice(9);
const base64Cores = ["", "x", "xx"].map((before) => btoa(before + apiKey).slice(12, -8));

test.each(spellings)("a service that repeats the key %s tells it to nobody", async (_, spell) => {
  const said = `Bearer ${spell(apiKey)}!`;
  const upstream = await upstreamOf((req, res) => {
    req.resume();
    const isCredits = req.url?.endsWith("/credits");
    const isModels = req.url?.endsWith("/models");
    const fails = req.headers.authorization !== undefined && req.method === "GET" && !isCredits;
    const body = fails
      ? { error: { code: "invalid_request", message: said } }
      : isModels
        ? { data: [{ id: said, name: said }] }
        : { ...queued(), credits: 1, account_type: said, prompt: said, id: said, images: [] };
    res.writeHead(fails ? 400 : 200, {
      "content-type": "application/json",
      // A header can't hold a backslash of every kind, but it can hold these.
      "x-request-id": spell(apiKey),
      "retry-after": spell(apiKey),
    });
    // What stands in JSON as an escape of its own is read by the parser.
    res.end(JSON.stringify(body));
  });
  const endpoint = await proxyTo(upstream.url);
  const started = await generate("ann", endpoint);
  const { id } = (await started.clone().json()) as { id: string };
  const answers = [
    started,
    await as("ann", `${endpoint}/models`),
    await as("ann", `${endpoint}/credits`),
    await as("ann", `${endpoint}/generations/${encodeURIComponent(id)}`),
  ];
  for (const answer of answers) {
    const text = `${JSON.stringify([...answer.headers])} ${await answer.text()}`;
    const decoded = decodeAll(text);
    expect(decoded.toLowerCase()).not.toContain(core.toLowerCase());
    for (const form of base64Cores) expect(text).not.toContain(form);
    expect(text).toContain("[redacted]");
  }
  expect(upstream.requests).toHaveLength(4);
});

test("what is written for a key leaves the JSON around it whole", () => {
  const scrubber = createScrubber(apiKey);
  for (const [, spell] of spellings)
    for (const around of ["", "\\", '"', "\\\\", "%", "\n", "%25"]) {
      const value = { a: `${around}${spell(apiKey)}${around}`, b: [around] };
      const clean = JSON.parse(scrubber.text(JSON.stringify(value))) as typeof value;
      expect(clean.b).toEqual([around]);
      expect(clean.a.endsWith(around)).toBe(true);
    }
});

test("a text that is made to be slow to look through is not", () => {
  const scrubber = createScrubber(apiKey);
  const size = 4 * 1024 * 1024;
  const slow = [
    "\\",
    "%",
    "%25",
    "g",
    "gi",
    "gih_live",
    "%67",
    "\\u0067",
    "\\u00",
    percent(apiKey).slice(0, -1),
  ];
  for (const part of slow) {
    const text = part.repeat(Math.ceil(size / part.length));
    const started = performance.now();
    expect(scrubber.text(text)).toBe(text);
    // Milliseconds where it is linear, hours where it is not.
    expect(performance.now() - started).toBeLessThan(10_000);
  }
});
