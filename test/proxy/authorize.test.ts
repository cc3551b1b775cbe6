import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { Authorize } from "../../src/proxy";
import { answerJson, as, errorOf, generate, proxyTo, queued, upstreamOf } from "./proxyTo";

async function setUp(authorize: Authorize) {
  const upstream = await upstreamOf(answerJson(queued()));
  return { upstream, endpoint: await proxyTo(upstream.url, { authorize }) };
}

describe("authorize", () => {
  test("sees each request on every route, with its header fields", async () => {
    const seen: string[] = [];
    const { endpoint } = await setUp((request) => {
      seen.push(`${request.method} ${new URL(request.url).pathname} ${request.headers.get("cookie")}`);
      return "ann";
    });
    const headers = { cookie: "session=1" };
    await as("", `${endpoint}/models`, { headers });
    await as("", `${endpoint}/credits`, { headers });
    await as("", `${endpoint}/generations/x.y`, { headers });
    await generate("", endpoint, headers);
    expect(seen).toEqual([
      "GET /api/image-hub/models session=1",
      "GET /api/image-hub/credits session=1",
      "GET /api/image-hub/generations/x.y session=1",
      "POST /api/image-hub/images/generations session=1",
    ]);
  });

  test.each([
    ["null", null],
    ["undefined", undefined],
    ["an empty text", ""],
    ["a blank text", " "],
  ])("%s refuses with 403 on every route, and the service is not asked", async (_, answer) => {
    const { upstream, endpoint } = await setUp(async () => answer);
    const answers = [
      await as("ann", `${endpoint}/models`),
      await as("ann", `${endpoint}/credits`),
      await as("ann", `${endpoint}/generations/x.y`),
      await generate("ann", endpoint),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    for (const response of answers) expect(await errorOf(response)).toMatchObject({ code: "forbidden" });
    expect(upstream.requests).toEqual([]);
  });

  test("a Response refuses with that answer", async () => {
    const { upstream, endpoint } = await setUp(
      () => new Response("Sign in first", { status: 401, headers: { "www-authenticate": "Session" } }),
    );
    const response = await as("ann", `${endpoint}/credits`);
    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toBe("Session");
    expect(await response.text()).toBe("Sign in first");
    expect(upstream.requests).toEqual([]);
  });

  test("a Response may be one and the same for every refusal, and of another class", async () => {
    const refusal = new Response("Sign in first", { status: 401 });
    const { endpoint } = await setUp(() => refusal);
    // Hono's server for Node does this while it runs.
    vi.stubGlobal("Response", class extends Response {});
    onTestFinished(() => void vi.unstubAllGlobals());
    for (const path of ["models", "credits", "models"]) {
      const response = await as("ann", `${endpoint}/${path}`);
      expect(response.status).toBe(401);
      expect(await response.text()).toBe("Sign in first");
    }
  });

  test("a thrown Response refuses as well", async () => {
    const { endpoint } = await setUp(() => {
      throw new Response("Sign in first", { status: 401 });
    });
    expect((await generate("ann", endpoint)).status).toBe(401);
  });

  test("a redirecting Response, which can't be changed, is passed on as well", async () => {
    const { endpoint } = await setUp(() => Response.redirect("https://app.example/login"));
    const response = await as("ann", `${endpoint}/credits`, { redirect: "manual" });
    expect(response.headers.get("location")).toBe("https://app.example/login");
  });

  test.each([
    [
      "throws",
      () => {
        throw new Error("password=hunter2");
      },
    ],
    [
      "rejects",
      async () => {
        throw new Error("password=hunter2");
      },
    ],
    [
      "throws no error",
      () => {
        throw "password=hunter2" as unknown as Error;
      },
    ],
  ])("that %s is a 500 proxyMisconfigured without its message", async (_, authorize) => {
    const { upstream, endpoint } = await setUp(authorize);
    const response = await generate("ann", endpoint);
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(text).toContain("proxyMisconfigured");
    expect(text).not.toContain("hunter2");
    expect(upstream.requests).toEqual([]);
  });

  test("that returns anything else is a 500 proxyMisconfigured, so a mistake opens nothing", async () => {
    // Written in JavaScript, an app's function may return anything.
    const { upstream, endpoint } = await setUp((() => ({ id: 1 })) as unknown as Authorize);
    expect(await errorOf(await as("ann", `${endpoint}/credits`))).toMatchObject({
      code: "proxyMisconfigured",
    });
    expect(upstream.requests).toEqual([]);
  });

  test("that reads the body is told so", async () => {
    const { upstream, endpoint } = await setUp(async (request) => {
      await request.text();
      return "ann";
    });
    expect(await errorOf(await generate("ann", endpoint))).toMatchObject({
      code: "proxyMisconfigured",
      message: expect.stringContaining("clone") as string,
    });
    expect(upstream.requests).toEqual([]);
  });

  test("is not asked for paths that do not exist", async () => {
    const authorize = vi.fn<Authorize>(() => "ann");
    const { endpoint } = await setUp(authorize);
    await as("ann", `${endpoint}/nowhere`);
    expect(authorize).not.toHaveBeenCalled();
  });
});
