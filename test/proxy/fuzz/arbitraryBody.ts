import * as fc from "fast-check";

/** A body, the header fields that describe it, and whether that is the truth. */
export interface FuzzedBody {
  readonly fields: [name: string, value: string][];
  readonly bytes: Buffer;
  /** False where the server goes on to wait for more. */
  readonly isWhole: boolean;
}

const names = [
  "model",
  "prompt",
  "n",
  "size",
  "async",
  "__proto__",
  "constructor",
  "toString",
  "webhook_url",
  "user",
  "poll_url",
];

const depth = fc.integer({ min: 1, max: 40_000 });
/** What the service would be asked for. */
const sensible = fc
  .record(
    {
      model: fc.constant("m"),
      prompt: fc.string({ minLength: 1 }),
      n: fc.integer({ min: 1, max: 5 }),
      async: fc.boolean(),
    },
    { requiredKeys: ["model", "prompt"] },
  )
  .map((fields) => JSON.stringify(fields));

const jsonText = fc.oneof(
  fc
    .dictionary(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 6 })
    .map((value) => JSON.stringify(value)),
  fc.constantFrom(
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"model":"m","prompt":"p"}',
    '{"model":"m","prompt":"p","async":false,"async":"no"}',
    "{}",
    "[]",
    "null",
    "1e999",
    '"\\ud800"',
    "{",
    "\ufeff{}",
    "",
    "NaN",
    '{"a":1}{"b":2}',
  ),
  depth.map((levels) => `{"prompt":${"[".repeat(levels)}${"]".repeat(levels)}}`),
  depth.map((levels) => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`),
  fc.json(),
);

const part = fc
  .tuple(
    fc.constantFrom(...names, "reference_image", 'a"; filename="x', ""),
    fc.constantFrom(
      "",
      '; filename="a.png"',
      '; filename=""',
      "; filename*=UTF-8''%00",
      '; filename="../../etc/passwd"',
    ),
    fc.constantFrom(
      "\u0089PNG\r\n\u001a\n",
      "text",
      "\r\n--b",
      "--b--",
      "<svg onload=alert(1)>",
      "x".repeat(5000),
    ),
  )
  .map(
    ([name, file, content]) =>
      `--b\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${content}\r\n`,
  );

const strangeForm = fc
  .tuple(
    fc.array(part, { maxLength: 5 }),
    fc.constantFrom("--b--\r\n", "--b--", "", "--c--\r\n", "--b", "\r\n\r\n"),
    fc.constantFrom("", "preamble\r\n", "\r\n"),
  )
  .map(([parts, end, before]) => `${before}${parts.join("")}${end}`);

const plainPart = (name: string, value: string) =>
  `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

const sensibleForm = `${plainPart("model", "m")}${plainPart("prompt", "p")}`;
const formText = fc.oneof(
  strangeForm,
  strangeForm.map((rest) => `${sensibleForm}${rest}`),
);

const types = {
  json: [
    "application/json",
    "application/json; charset=utf-16",
    "APPLICATION/JSON;",
    "application/json, text/html",
  ],
  form: [
    "multipart/form-data; boundary=b",
    'multipart/form-data; boundary="b"',
    "multipart/form-data; boundary=c",
    "multipart/form-data",
    `multipart/form-data; boundary=${"b".repeat(200)}`,
    "multipart/form-data; boundary=b; boundary=c",
  ],
  other: ["text/plain", "application/x-www-form-urlencoded", "", "application/jsonp", "image/png"],
};

const typed = fc.oneof(
  // Few of the others get as far as the service.
  { weight: 8, arbitrary: fc.tuple(fc.constant("application/json"), sensible) },
  {
    weight: 4,
    arbitrary: fc.constant(["multipart/form-data; boundary=b", `${sensibleForm}--b--\r\n`] as [
      string,
      string,
    ]),
  },
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...types.json), jsonText) },
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...types.form), formText) },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constantFrom(...types.json, ...types.form, ...types.other),
      fc.oneof(jsonText, formText, fc.string()),
    ),
  },
);

const framings: Record<
  string,
  (bytes: Buffer) => { fields: [string, string][]; bytes: Buffer; isWhole: boolean }
> = {
  exact: (bytes) => ({ fields: [["content-length", String(bytes.byteLength)]], bytes, isWhole: true }),
  chunked: (bytes) => ({
    fields: [["transfer-encoding", "chunked"]],
    bytes: Buffer.concat([
      ...(bytes.byteLength > 0
        ? [Buffer.from(`${bytes.byteLength.toString(16)}\r\n`), bytes, Buffer.from("\r\n")]
        : []),
      Buffer.from("0\r\n\r\n"),
    ]),
    isWhole: true,
  }),
  none: () => ({ fields: [], bytes: Buffer.of(), isWhole: true }),
  "too short": (bytes) => ({
    fields: [["content-length", String(Math.floor(bytes.byteLength / 2))]],
    bytes,
    isWhole: false,
  }),
  "too long": (bytes) => ({
    fields: [["content-length", String(bytes.byteLength + 10)]],
    bytes,
    isWhole: false,
  }),
  enormous: (bytes) => ({ fields: [["content-length", "999999999999"]], bytes, isWhole: false }),
  negative: (bytes) => ({ fields: [["content-length", "-1"]], bytes, isWhole: false }),
  both: (bytes) => ({
    fields: [
      ["content-length", "3"],
      ["transfer-encoding", "chunked"],
    ],
    bytes,
    isWhole: false,
  }),
  twice: (bytes) => ({
    fields: [
      ["content-length", "3"],
      ["content-length", "4"],
    ],
    bytes,
    isWhole: false,
  }),
  "broken chunks": (bytes) => ({
    fields: [["transfer-encoding", "chunked"]],
    bytes: Buffer.concat([Buffer.from("zz\r\n"), bytes]),
    isWhole: false,
  }),
};

const arbitraryFraming = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("exact", "chunked") },
  { weight: 3, arbitrary: fc.constantFrom(...Object.keys(framings)) },
);

/** A body of either kind, whole or broken, or none. */
export const arbitraryBody: fc.Arbitrary<FuzzedBody> = fc
  .tuple(typed, arbitraryFraming)
  .map(([[type, text], framing]) => {
    const framed = framings[framing]?.(Buffer.from(text)) ?? {
      fields: [],
      bytes: Buffer.of(),
      isWhole: true,
    };
    return {
      ...framed,
      fields: [...(type ? [["content-type", type] as [string, string]] : []), ...framed.fields],
    };
  });
