import { describe, expect, test } from "vitest";
import { memoryLedger, type ImageHubProxyOptions, type ProxyLedger } from "../../../src/proxy";
import { as, proxyTo, queued, answerJson } from "../proxyTo";
import { deferred } from "../serve";
import { counting, lookUp, read, setUp, submit } from "./submit";

const never = () => new Promise<never>(() => undefined);
const broken = () => Promise.reject(new Error("secret of the ledger"));
const quick = { timeouts: { ledgerMs: 100 } };

const without = (...steps: readonly (readonly [keyof ProxyLedger, () => Promise<never>])[]): ProxyLedger => ({
  ...memoryLedger(),
  ...Object.fromEntries(steps),
});

describe("a ledger that does not work", () => {
  test.each([
    ["fails", broken],
    ["hangs", never],
    [
      "throws",
      () => {
        throw new Error("secret of the ledger");
      },
    ],
  ])("and %s lets nothing be sent, and tells no more than that", async (_, claim) => {
    const { endpoint, posts } = await setUp(counting(), { ledger: without(["claim", claim]), ...quick });
    const { status, body } = await read(await submit("ann", endpoint, "k"));
    expect([status, body.error.code]).toEqual([503, "upstreamUnavailable"]);
    expect(body.error.message).not.toContain("secret");
    expect(posts()).toEqual([]);
  });

  test("and claims too late has its claim taken back, so that the key stays free", async () => {
    const memory = memoryLedger();
    const go = deferred();
    let isLate = true;
    const ledger: ProxyLedger = {
      ...memory,
      async claim(...step) {
        if (isLate) await go.promise;
        return memory.claim(...step);
      },
    };
    const { endpoint, posts } = await setUp(counting(), { ledger, ...quick });
    expect((await submit("ann", endpoint, "k")).status).toBe(503);
    isLate = false;
    go.resolve();
    const state = async () => (await memory.find("user:ann", "k")).record?.status;
    await expect.poll(state).toBe("failed");
    expect((await submit("ann", endpoint, "k")).status).toBe(202);
    expect(posts()).toHaveLength(1);
  });

  test.each([
    ["fails", broken],
    ["hangs", never],
  ])("and %s when there is an answer does not keep it back, and stays in doubt", async (_, settle) => {
    const ledger = without(["settle", settle]);
    const { endpoint, posts } = await setUp(counting(), { ledger, ...quick });
    expect(await read(await submit("ann", endpoint, "k"))).toMatchObject({
      status: 202,
      body: { status: "queued" },
    });
    expect((await read(await lookUp("ann", endpoint, "k"))).body["status"]).toBe("pending");
    expect(posts()).toHaveLength(1);
  });

  test("and can't free a key keeps it in doubt", async () => {
    const ledger = without(["release", broken]);
    const { endpoint } = await setUp(answerJson({ error: { code: "insufficientCredits" } }, 402), {
      ledger,
      ...quick,
    });
    expect((await submit("ann", endpoint, "k")).status).toBe(402);
    expect((await read(await lookUp("ann", endpoint, "k"))).body["status"]).toBe("pending");
  });

  test.each([broken, never])(
    "and can't be read is a 503 for what only it knows, and nothing else",
    async (step) => {
      const ledger = without(["find", step], ["list", step], ["update", step]);
      const { endpoint } = await setUp(answerJson({ ...queued(), status: "succeeded" }), {
        ledger,
        ...quick,
      });
      const { body } = await read(await submit("ann", endpoint, "k"));
      expect((await as("ann", `${endpoint}/generations/${body.id}`)).status).toBe(200);
      for (const path of ["/requests/k", "/generations"])
        expect((await as("ann", `${endpoint}${path}`)).status).toBe(503);
    },
  );
});

test("a long upload keeps its claim", async () => {
  const memory = memoryLedger();
  const untils: number[] = [];
  const ledger: ProxyLedger = {
    ...memory,
    async claim(owner, key, claim) {
      untils.push(claim.until);
      return memory.claim(owner, key, claim);
    },
  };
  const { endpoint } = await setUp(counting(), { ledger, timeouts: { generateMs: 4000 } });
  const bytes = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) =>
      controller.enqueue(
        bytes.encode(
          '--b\r\ncontent-disposition: form-data; name="model"\r\n\r\nm\r\n--b\r\ncontent-disposition: form-data; name="prompt"\r\n\r\np\r\n--b\r\ncontent-disposition: form-data; name="reference_image"; filename="a"\r\n\r\nRIFF0000WEBP',
        ),
      ),
    // The upload lasts until its claim has been renewed twice, however slow the machine is.
    async pull(controller) {
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
      controller.enqueue(bytes.encode(untils.length > 2 ? "\r\n--b--\r\n" : "x"));
      if (untils.length > 2) controller.close();
    },
  });
  const headers = { "content-type": "multipart/form-data; boundary=b", "idempotency-key": "k" };
  const init = { method: "POST", body, duplex: "half", headers };
  expect((await as("ann", `${endpoint}/images/generations`, init)).status).toBe(202);
  expect(untils.length).toBeGreaterThan(2);
  expect(untils).toEqual(untils.toSorted((a, b) => a - b));
  expect((await read(await lookUp("ann", endpoint, "k"))).body["status"]).toBe("queued");
});

test.each([{}, { claim: () => undefined }, "memory", 1, null])(
  "what is no ledger can't be used (%#)",
  async (ledger) => {
    // What JavaScript may pass, and types would refuse.
    const options = { ledger } as unknown as Partial<ImageHubProxyOptions>;
    await expect(proxyTo("https://hub.example", options)).rejects.toMatchObject({
      code: "proxyMisconfigured",
    });
  },
);
