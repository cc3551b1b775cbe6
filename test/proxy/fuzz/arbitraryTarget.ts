import * as fc from "fast-check";

const routes = [
  "/models",
  "/credits",
  "/images/generations",
  "/generations",
  "/requests/k",
  "/generations/OWN",
  "/generations/FOREIGN",
  "/generations/OWN/images/img_1",
  "/generations/OWN/images/img_1?download",
  "/generations/OWN/images/img_2",
  "/generations/FOREIGN/images/img_1",
];

/** Those that the service is asked for, and the one that takes a body most of all. */
const reaching = [
  "/models",
  "/credits",
  "/generations/OWN",
  "/generations/OWN/images/img_1",
  "/generations/OWN/images/img_1",
  ...Array.from({ length: 5 }, () => "/images/generations"),
];

/** Puts something at a place in a text. */
const inserted = (text: string, at: number, what: string) =>
  `${text.slice(0, at % (text.length + 1))}${what}${text.slice(at % (text.length + 1))}`;

const intrusions = [
  "/",
  "//",
  "%2f",
  "%2F",
  "%5c",
  "\\",
  "/./",
  "/../",
  "/..",
  "%2e%2e/",
  "%2e%2e%2f",
  "%252e%252e%252f",
  "..%c0%af",
  ";a=b",
  ";/..;/",
  "%00",
  "%0d%0aset-cookie:a=b",
  "%",
  "%ff",
  "%u2215",
  "?",
  "?url=https://evil.example/",
  "&limit=1e9",
  "?limit=-1",
  "?cursor=../../x",
  "#",
  "@evil.example",
  ":80",
  "https://evil.example/",
  "%E2%88%95",
  "%EF%BC%8F",
  "\u00e9",
  "\u00ff",
  "__proto__",
  "constructor",
  "*",
  "~",
  "+",
];

const mutated = fc
  .tuple(
    fc.constantFrom(...routes),
    fc.array(
      fc.tuple(
        fc.nat(200),
        fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...intrusions) },
          { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
        ),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([route, steps]) =>
    steps.reduce((target, [at, what]) => inserted(target, at, what), `/api/image-hub${route}`),
  );

const long = fc
  .tuple(fc.constantFrom(...routes), fc.integer({ min: 200, max: 30_000 }))
  .map(([route, length]) => `/api/image-hub${route}${"/a".repeat(length / 2)}`);

const absolute = fc
  .tuple(
    fc.constantFrom(
      "http://evil.example",
      "https://hub.example",
      "//evil.example",
      "http://",
      "evil.example:443",
      "ftp://a@b:1",
    ),
    mutated,
  )
  .map(([origin, target]) => `${origin}${target}`);

/** White space would end the target, which is another case than the one that is meant. */
const isTarget = (target: string) => /^[^\s\p{Cc}]+$/u.test(target);

/** What a request is for: a route as it is, one that was tampered with, or no route at all. */
export const arbitraryTarget: fc.Arbitrary<string> = fc
  .oneof(
    {
      weight: 12,
      arbitrary: fc.constantFrom(...reaching, ...routes).map((route) => `/api/image-hub${route}`),
    },
    { weight: 6, arbitrary: mutated },
    { weight: 1, arbitrary: absolute },
    { weight: 1, arbitrary: long },
    { weight: 1, arbitrary: fc.webPath() },
    { weight: 1, arbitrary: fc.string().map((text) => `/${text}`) },
    { weight: 1, arbitrary: fc.constantFrom("*", "/", "evil.example:443") },
  )
  .filter(isTarget);
