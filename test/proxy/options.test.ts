import { afterEach, describe, expect, expectTypeOf, test, vi } from "vitest";
import { createImageHubProxy, type ImageHubProxyOptions } from "../../src/proxy";
import { apiKey, userOf } from "./proxyTo";

const options = (more: object) => ({ apiKey, authorize: userOf, ...more }) as ImageHubProxyOptions;
const create = (more: object) => () => createImageHubProxy(options(more));

afterEach(() => vi.unstubAllEnvs());

describe("a proxy is closed by default", () => {
  test("it is not created without authorize", () => {
    expect(create({ authorize: undefined })).toThrow(/closed by default: pass authorize/);
    expect(create({ authorize: undefined, public: false })).toThrow(/closed by default/);
    expect(create({ authorize: undefined, public: "yes" })).toThrow(/closed by default/);
    expect(create({ authorize: "everybody" })).toThrow(/closed by default/);
  });

  test("it is not created with both authorize and public: true", () => {
    expect(create({ public: true })).toThrow(/not both/);
  });

  test("the types ask for exactly one of authorize and public: true", () => {
    const accepts = vi.fn<(value: ImageHubProxyOptions) => void>();
    accepts({ apiKey, authorize: () => "ann" });
    accepts({ apiKey, authorize: async () => null });
    accepts({ apiKey, authorize: () => new Response(null, { status: 401 }) });
    accepts({ apiKey, public: true });
    // @ts-expect-error: nobody has said who may use it
    accepts({ apiKey });
    // @ts-expect-error: false opens nothing
    accepts({ apiKey, public: false });
    // @ts-expect-error: open and closed at once
    accepts({ apiKey, authorize: () => "ann", public: true });
    // @ts-expect-error: a user's id is text
    accepts({ apiKey, authorize: () => 7 });
    expect(accepts).toHaveBeenCalled();
    expectTypeOf(createImageHubProxy).returns.toEqualTypeOf<(request: Request) => Promise<Response>>();
  });
});

describe("the key", () => {
  test.each([
    ["missing", undefined, /missing.*GPT_IMAGE_HUB_API_KEY/],
    ["null", null, /missing/],
    ["blank", "  ", /blank.*GPT_IMAGE_HUB_API_KEY/],
    ["with a line break", "gih_live_abc\n", /space or a line break/],
    ["with a space inside", "gih_live abc", /space or a line break/],
    ["no text", 12, /must be a text/],
    ["the name of a public variable", "NEXT_PUBLIC_KEY", /name of a public variable/],
    ["with a character beyond ASCII", "gih_live_ż", /character that no key has/],
    ["a placeholder", "your_api_key", /placeholder.*GPT_IMAGE_HUB_API_KEY/],
    ["a placeholder after the prefix", "gih_live_xxxxxxxxxxxxxxxx", /placeholder/],
    ["a variable that nobody filled in", "${GPT_IMAGE_HUB_API_KEY}", /placeholder/],
    ["what a missing variable becomes in a text", "undefined", /placeholder/],
    ["in quotes", '"gih_live_abc"', /character that no key has/],
  ])("%s: is refused with what to do", (_, key, message) => {
    expect(create({ apiKey: key })).toThrow(message);
  });

  test("is refused when a variable that goes into browser code holds it as well", () => {
    vi.stubEnv("VITE_HUB_KEY", apiKey);
    expect(create({})).toThrow(/VITE_HUB_KEY holds the API key/);
  });

  test("is in no message", () => {
    for (const key of ["gih_live_se cret", "VITE_secret", "gih_live_secret\\"])
      expect(create({ apiKey: key })).toThrow(
        expect.not.objectContaining({ message: expect.stringContaining(key) as string }),
      );
  });
});

describe("baseUrl", () => {
  test.each([
    "http://api.example.com",
    "ftp://127.0.0.1",
    "//x",
    "",
    "http://127.0.0.1.example.com",
    "http://localhost.example.com",
  ])("%s is refused", (baseUrl) => expect(create({ baseUrl })).toThrow(/baseUrl/));

  test.each([
    "https://user:password@api.example.com",
    "https://api.example.com/?a=1",
    "https://api.example.com/#a",
  ])("%s is refused, as it is not a plain address, and not repeated", (baseUrl) =>
    expect(create({ baseUrl })).toThrow(
      /^baseUrl must be a plain address, without user name, password, query or fragment\.$/,
    ),
  );

  test.each([
    ["https://hub.example.com", "https://hub.example.com/api/v1/models"],
    ["https://hub.example.com/", "https://hub.example.com/api/v1/models"],
    ["https://hub.example.com/eu/", "https://hub.example.com/eu/api/v1/models"],
    ["https://hub.example.com/api/v1", "https://hub.example.com/api/v1/models"],
    ["http://localhost:9", "http://localhost:9/api/v1/models"],
    ["http://127.0.0.1:9", "http://127.0.0.1:9/api/v1/models"],
    ["http://[::1]:9", "http://[::1]:9/api/v1/models"],
    [undefined, "https://www.gptimagehub.com/api/v1/models"],
  ])("%s: models are asked for at %s", async (baseUrl, address) => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json([]));
    const proxy = createImageHubProxy(options({ baseUrl, fetch }));
    await proxy(new Request("https://app.example/api/image-hub/models", { headers: { "x-user": "ann" } }));
    expect(fetch).toHaveBeenCalledExactlyOnceWith(address, expect.anything());
  });
});

describe("other options", () => {
  test.each([
    [{ basePath: "api" }, /basePath/],
    [{ basePath: "/api/../x" }, /basePath/],
    [{ basePath: "/api//x" }, /basePath/],
    [{ basePath: "/api?x" }, /basePath/],
    [{ secrets: [] }, /secrets/],
    [{ secrets: ["short"] }, /secrets.*16/],
    [{ secrets: "0123456789abcdef" }, /secrets/],
    [{ idTtl: 0 }, /idTtl/],
    [{ idTtl: 3600 }, /idTtl is in milliseconds.*810000/],
    [{ idTtl: "1d" }, /idTtl/],
    [{ limits: { bodyBytes: 0 } }, /limits\.bodyBytes/],
    [{ limits: { bodyBytes: 1.5 } }, /limits\.bodyBytes/],
    [{ timeouts: { readMs: Number.NaN } }, /timeouts\.readMs/],
    [{ allowedOrigins: ["*"] }, /allowedOrigins/],
    [{ allowedOrigins: ["null"] }, /allowedOrigins/],
    [{ allowedOrigins: ["app.example.com"] }, /allowedOrigins/],
    [{ allowedOrigins: ["https://app.example.com/path"] }, /allowedOrigins/],
    [{ fetch: "fetch" }, /fetch/],
  ])("%o is refused with the option's name", (more, message) => {
    expect(create(more)).toThrow(message);
  });

  test("what is wrong with the options is a proxyMisconfigured error", () => {
    expect(create({ basePath: "api" })).toThrow(expect.objectContaining({ code: "proxyMisconfigured" }));
  });

  test("options are read once: what changes later changes nothing", async () => {
    const mutable = { apiKey, authorize: userOf, basePath: "/a", fetch: async () => Response.json([]) };
    const proxy = createImageHubProxy(mutable);
    mutable.basePath = "/b";
    const status = async (url: string) =>
      (await proxy(new Request(url, { headers: { "x-user": "ann" } }))).status;
    expect(await status("https://app.example/a/models")).toBe(200);
    expect(await status("https://app.example/b/models")).toBe(404);
  });
});
