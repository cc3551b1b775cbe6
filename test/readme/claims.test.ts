import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import {
  createImageHubProxy,
  memoryLedger,
  type ImageHubProxyOptions,
  type ProxyLedger,
} from "../../src/proxy";
import { root } from "../support/root";
import { prose } from "./support/readBlocks";

const apiKey = "gih_live_00000000000000000000000000000000";
const address = "https://app.example/api/image-hub";

/** A proxy in front of a service that tells what reached it. */
function listen() {
  const reached: Headers[] = [];
  const proxy = createImageHubProxy({
    apiKey,
    authorize: () => "anna",
    fetch: async (_input, init) => {
      reached.push(new Headers(init?.headers));
      const headers = { "set-cookie": "a=b", server: "x", "retry-after": "1", "x-request-id": "r1" };
      return Response.json({ id: "clx_1", status: "queued", credits: 1, account_type: apiKey }, { headers });
    },
  });
  return { proxy, reached };
}

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request(`${address}/images/generations`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });

const said = (start: RegExp) =>
  [...(start.exec(prose)?.[1] ?? "").matchAll(/`([\w-]+)`/g)].map(([, name = ""]) => name.toLowerCase());

it("the service gets the headers that are listed, and the key", async () => {
  const { proxy, reached } = listen();
  const body = '{"model":"gpt-image-2","prompt":"x"}';
  await proxy(
    post(body, {
      "content-length": String(body.length),
      cookie: "session=s1",
      authorization: "Bearer mine",
      "x-forwarded-for": "192.0.2.1",
    }),
  );
  const listed = said(/To the service go ([^]*?)\. Back/);
  expect(listed).toHaveLength(3);
  expect([...(reached[0]?.keys() ?? [])]).toEqual([...listed, "authorization"].toSorted());
  expect(reached[0]?.get("authorization")).toBe(`Bearer ${apiKey}`);
});

it("the browser gets the headers that are listed, and no key", async () => {
  const { proxy } = listen();
  const answer = await proxy(new Request(`${address}/credits`));
  const listed = said(/Back come ([^]*?)\. /);
  expect(listed).toHaveLength(2);
  const own = ["content-type", "cache-control", "x-content-type-options"];
  expect([...answer.headers.keys()].toSorted()).toEqual([...listed, ...own].toSorted());
  expect(await answer.text()).not.toContain(apiKey);
});

it.each<[what: string, ledger: ProxyLedger | false, always: number, withLedger: number]>([
  ["four routes", false, 403, 404],
  ["six routes with a ledger", memoryLedger(), 403, 403],
])("there are %s, and each asks who is there", async (_what, ledger, always, withLedger) => {
  const asked: string[] = [];
  const proxy = createImageHubProxy({
    apiKey,
    ledger,
    authorize: ({ url }) => {
      asked.push(url);
      return null;
    },
  });
  const routes = [new Request(`${address}/models`), new Request(`${address}/credits`), post("{}")];
  const answers = [...routes, new Request(`${address}/generations/clx_1.abc`)].map(proxy);
  for (const answer of answers) expect((await answer).status).toBe(always);
  const own = ["requests/k", "generations"].map((path) => proxy(new Request(`${address}/${path}`)));
  for (const answer of own) expect((await answer).status).toBe(withLedger);
  expect(asked).toHaveLength(ledger ? 6 : 4);
  expect((await proxy(new Request(`${address}/users`))).status).toBe(404);
});

it("the reference images that a reload keeps are those of the README", () => {
  const [, megabytes = ""] = /up to (\d+) MB for each submission/.exec(prose) ?? [];
  const source = readFileSync(join(root, "src/journal/createRecords.ts"), "utf8");
  expect(source).toContain(`referenceBudgetBytes = ${megabytes} * 1024 * 1024;`);
});

it("a page of another origin may not generate", async () => {
  const { proxy, reached } = listen();
  const answer = await proxy(post("{}", { origin: "https://other.example", "sec-fetch-site": "cross-site" }));
  expect(answer.status).toBe(403);
  expect(reached).toEqual([]);
});

it("the largest JSON and the largest upload are those of the README", async () => {
  const [, json = "", upload = ""] = /JSON may have (\d+) MB; an upload (\d+) MB/.exec(prose) ?? [];
  const { proxy } = listen();
  const tell = async (megabytes: number, type: string, body: string) => {
    const headers = { "content-type": type, "content-length": String(megabytes * 1024 * 1024) };
    const fits = await proxy(post(body, headers));
    const over = { ...headers, "content-length": String(megabytes * 1024 * 1024 + 1) };
    return [fits.status, (await proxy(post(body, over))).status];
  };
  expect(await tell(Number(json), "application/json", '{"model":"m","prompt":"p"}')).toEqual([200, 413]);
  const parts = ["model", "prompt"].map(
    (name) => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\na\r\n`,
  );
  const form = `${parts.join("")}--x--`;
  expect(await tell(Number(upload), "multipart/form-data; boundary=x", form)).toEqual([200, 413]);
});

it.each([
  ["neither authorize nor public", { apiKey }, "closed by default"],
  ["a key in a public variable", { apiKey: "a-key-that-leaked", public: true }, "VITE_KEY"],
  ["http to another machine", { apiKey, public: true, baseUrl: "http://example.com" }, "https://"],
])("the proxy can't be created with %s", (_what, options, words) => {
  vi.stubEnv("VITE_KEY", "a-key-that-leaked");
  onTestFinished(() => void vi.unstubAllEnvs());
  // What JavaScript may pass, and types would refuse.
  const create = () => createImageHubProxy(options as ImageHubProxyOptions);
  expect(create).toThrow(expect.objectContaining({ code: "proxyMisconfigured" }));
  expect(create).toThrow(words);
});
