import * as fc from "fast-check";

const known: Record<string, readonly string[]> = {
  "x-user": ["ann", "bob", "", "__proto__", "ann, bob", "\u00e9"],
  host: ["app.example", "evil.example/", "a b", "user@evil.example", "[::1]:80", "", "hub.example"],
  origin: [
    "https://evil.example",
    "null",
    "https://app.example.com",
    "https://app.example.com.evil.example",
    "",
    "x",
  ],
  "sec-fetch-site": [
    "cross-site",
    "same-origin",
    "none",
    "same-site",
    "SAME-ORIGIN",
    "same-origin, cross-site",
  ],
  "sec-fetch-mode": ["navigate", "cors", "no-cors"],
  "sec-fetch-dest": ["document", "iframe", "image"],
  referer: ["https://app.example.com/x", "https://evil.example/"],
  authorization: ["Bearer gih_live_of-somebody-else", "Basic eDp4", ""],
  cookie: ["session=secret; a=b", "__Host-x=1"],
  "idempotency-key": ["k", "k2", "", " ", "x".repeat(200), "__proto__", "\u00e9"],
  "access-control-request-method": ["POST", "DELETE", ""],
  "access-control-request-headers": ["content-type", "*", "a\tb", "x".repeat(2000)],
  "x-http-method-override": ["DELETE", "POST"],
  "x-original-url": ["/admin"],
  "x-forwarded-host": ["evil.example"],
  "x-forwarded-for": ["127.0.0.1"],
  forwarded: ["for=127.0.0.1;host=evil.example"],
  "x-fal-target-url": ["https://evil.example/"],
  "content-encoding": ["gzip", "br", "identity"],
  "accept-encoding": ["gzip, br", "*;q=0"],
  range: ["bytes=0-1", "bytes=-1", "lines=1"],
  "if-none-match": ["*", '"x"'],
  expect: ["100-continue", "nonsense"],
  upgrade: ["websocket", "h2c"],
  te: ["trailers"],
  "proxy-authorization": ["Basic eDp4"],
  constructor: ["x"],
  __proto__: ["x"],
};

/** Few requests that are refused for one of these come any further, so they are rarer. */
const refused = ["host", "origin", "sec-fetch-site", "expect"];
const harmless = Object.keys(known).filter((name) => !refused.includes(name));

const knownField = fc
  .oneof(
    { weight: 9, arbitrary: fc.constantFrom(...harmless) },
    { weight: 1, arbitrary: fc.constantFrom(...refused) },
  )
  .chain((name) => fc.tuple(fc.constant(name), fc.constantFrom(...(known[name] ?? ["x"]))));

const anyField = fc.tuple(
  fc.stringMatching(/^x-[\w!#$%&'*+.^`|~-]{1,12}$/),
  fc
    .string({ maxLength: 40 })
    .map((text) => text.replaceAll("\r", "").replaceAll("\n", "").replaceAll("\0", "")),
);

/** Whose request it mostly is, and the key that its client gives it. */
const usual = fc
  .tuple(
    fc.constantFrom(true, true, true, true, true, true, true, false),
    fc.option(fc.nat(10_000), { freq: 2 }),
  )
  .map(([signedIn, key]): [string, string][] => [
    ...(signedIn ? [["x-user", "ann"] as [string, string]] : []),
    ...(key === null ? [] : [["idempotency-key", `key-${key}`] as [string, string]]),
  ]);

const others = fc.array(fc.oneof({ weight: 5, arbitrary: knownField }, { weight: 1, arbitrary: anyField }), {
  maxLength: 5,
});

/** Header fields, of a signed-in user in most cases; most of them once. */
export const arbitraryHeaders: fc.Arbitrary<[name: string, value: string][]> = fc
  .tuple(usual, others)
  .map(([mine, more]) => [...mine, ...more.filter(([name]) => !mine.some(([taken]) => taken === name))]);
