import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import type { RequestListener } from "node:http";
import { describe, expect, test } from "vitest";
import { dispatchTransport } from "../../../src/proxy/transport/dispatchTransport";
import { findDispatcher } from "../../../src/proxy/transport/findDispatcher";
import { openExchange } from "../../../src/proxy/openExchange";
import { bodyOf, deadAddress, deferred, serve } from "../serve";

const minute = 60_000;
const megabyte = 1024 * 1024;

function setUp() {
  const dispatcher = findDispatcher();
  if (!dispatcher) throw new Error("These tests need Node's own connections.");
  const leaving = new AbortController();
  const exchange = openExchange(leaving, minute);
  const get = (origin: string) =>
    dispatchTransport(dispatcher)({ origin, path: "/", method: "GET", headers: {}, body: null }, exchange);
  const post = (origin: string, body: ReadableStream<Uint8Array> | Blob, length?: number) => {
    const headers = length === undefined ? {} : { "content-length": String(length) };
    const request = { origin, path: "/", method: "POST", headers, body } as const;
    return dispatchTransport(dispatcher)(request, exchange);
  };
  return { get, post, exchange, leaving };
}

/** Writes without end, and says how much of it was taken and when it was cut off. */
function endless() {
  const cut = deferred();
  let written = 0;
  const listener: RequestListener = (_, res) => {
    const chunk = Buffer.alloc(megabyte, "x");
    const more = () => {
      while (!res.destroyed) {
        written += 1;
        if (!res.write(chunk)) return void res.once("drain", more);
      }
    };
    res.on("close", () => cut.resolve());
    more();
  };
  return { listener, cut: cut.promise, written: () => written };
}

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe("an answer", () => {
  test("is read whole, whatever pieces it came in", async () => {
    const body = Array.from({ length: 40_000 }, (_, index) => `${index}\n`).join("");
    const origin = await serve((_, res) => {
      for (let at = 0; at < body.length; at += 999) res.write(body.slice(at, at + 999));
      res.end();
    });
    expect(text(await (await setUp().get(origin)).read(megabyte))).toBe(body);
  });

  test("is read from a stream at the reader's pace", async () => {
    const { listener, written, cut } = endless();
    const answer = await setUp().get(await serve(listener));
    const reader = answer.body?.getReader();
    expect((await reader?.read())?.value?.byteLength).toBeGreaterThan(0);
    let before = -1;
    while (before !== written()) {
      before = written();
      await new Promise((resolve) => {
        setTimeout(resolve, 100);
      });
    }
    expect(written()).toBeLessThan(40);
    await reader?.cancel();
    await cut;
  });

  test("that is longer than asked for is cut off", async () => {
    const { listener, written, cut } = endless();
    const answer = await setUp().get(await serve(listener));
    expect(await answer.read(2 * megabyte)).toBeUndefined();
    await cut;
    expect(written()).toBeLessThan(60);
  });

  test.each([
    ["gzip", gzipSync],
    ["x-gzip", gzipSync],
    ["deflate", deflateSync],
  ])("that comes as %s though nobody asked for it is unpacked", async (encoding, pack) => {
    const origin = await serve((req, res) => {
      expect(req.headers["accept-encoding"]).toBe("identity");
      res.writeHead(200, { "content-encoding": encoding }).end(pack("a lighthouse"));
    });
    const { get } = setUp();
    expect(text(await (await get(origin)).read(100))).toBe("a lighthouse");
    expect(await new Response((await get(origin)).body).text()).toBe("a lighthouse");
    expect(await (await get(origin)).read(5)).toBeUndefined();
  });

  test("that is packed in another way is left as it is", async () => {
    const packed = brotliCompressSync("a lighthouse");
    const origin = await serve((_, res) => void res.writeHead(200, { "content-encoding": "br" }).end(packed));
    expect(Buffer.from((await (await setUp().get(origin)).read(100)) ?? [])).toEqual(packed);
  });

  test("has its header fields under any spelling, and those of one name together", async () => {
    const origin = await serve((_, res) => {
      res.writeHead(200, [
        ["X-Request-Id", "req_1"],
        ["Retry-After", "1"],
        ["retry-after", "2"],
      ]);
      res.end();
    });
    const { headers } = await setUp().get(origin);
    expect(headers.get("X-REQUEST-ID")).toBe("req_1");
    expect(headers.get("retry-after")).toBe("1, 2");
    expect(headers.get("retry")).toBeNull();
  });

  test("comes after hints that it will", async () => {
    const origin = await serve((_, res) => {
      res.writeEarlyHints({ link: "</a.css>; rel=preload" });
      res.writeProcessing();
      res.writeHead(404).end("no");
    });
    const answer = await setUp().get(origin);
    expect([answer.status, answer.ok, text(await answer.read(10))]).toEqual([404, false, "no"]);
  });

  test("that breaks off fails, read either way", async () => {
    const origin = await serve((_, res) => {
      res.writeHead(200, { "content-length": "100" }).write("some");
      setImmediate(() => res.destroy());
    });
    const { get } = setUp();
    await expect((await get(origin)).read(1000)).rejects.toThrow(/closed|reset/i);
    await expect(new Response((await get(origin)).body).text()).rejects.toThrow(/closed|reset/i);
  });
});

describe("an exchange that is over", () => {
  test("sends nothing any more", async () => {
    let asked = 0;
    const origin = await serve((_, res) => {
      asked += 1;
      res.end();
    });
    const { get, exchange } = setUp();
    exchange.close();
    await expect(get(origin)).rejects.toThrow(/ended/);
    expect(asked).toBe(0);
  });

  test("while the connection is being made, ends the request at once and sends nothing", async () => {
    let asked = 0;
    const origin = await serve((_, res) => {
      asked += 1;
      res.end();
    });
    const { get, leaving } = setUp();
    const answer = get(origin);
    leaving.abort();
    await expect(answer).rejects.toThrow(/ended/);
    await setUp().get(origin);
    expect(asked).toBe(1);
  });

  test("in the middle of an answer fails the reading of it and cuts the connection", async () => {
    const { listener, cut } = endless();
    const { get, leaving } = setUp();
    const answer = await get(await serve(listener));
    const reader = answer.body?.getReader();
    await reader?.read();
    leaving.abort();
    await expect(
      (async () => {
        while (!(await reader?.read())?.done);
      })(),
    ).rejects.toThrow(/ended/);
    await cut;
  });

  test("in the middle of an upload lets go of its body and cuts the connection", async () => {
    const begun = deferred();
    const cut = deferred();
    const origin = await serve((req) => {
      req.on("error", () => undefined);
      req.once("data", () => begun.resolve());
      req.on("close", () => cut.resolve());
    });
    const released = deferred();
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(100_000)),
      cancel: () => released.resolve(),
    });
    const { post, leaving } = setUp();
    const answer = post(origin, body);
    await begun.promise;
    leaving.abort();
    await expect(answer).rejects.toThrow(/ended/);
    await cut.promise;
    await released.promise;
  });
});

describe("an upload", () => {
  test("keeps its declared length, and arrives as it is", async () => {
    const arrived = deferred<{ length: string | undefined; bytes: number }>();
    const origin = await serve((req, res) => {
      void bodyOf(req).then(({ length }) => {
        arrived.resolve({ length: req.headers["content-length"], bytes: length });
        res.end();
      });
    });
    const blob = new Blob([new Uint8Array(3 * megabyte)]);
    await setUp().post(origin, blob.stream(), blob.size);
    expect(await arrived.promise).toEqual({ length: String(blob.size), bytes: blob.size });
  });

  test("may be a blob, which becomes chunks where no length is declared", async () => {
    const arrived = deferred<string>();
    const origin = await serve((req, res) => {
      void bodyOf(req).then((bytes) => {
        arrived.resolve(`${req.headers["transfer-encoding"]} ${bytes.toString()}`);
        res.end();
      });
    });
    await setUp().post(origin, new Blob(["a lighthouse"]));
    expect(await arrived.promise).toBe("chunked a lighthouse");
  });

  test("whose body fails is never completed", async () => {
    const cut = deferred<boolean>();
    const origin = await serve((req) => {
      req.resume();
      req.on("error", () => undefined);
      req.on("close", () => cut.resolve(req.complete));
    });
    let pulls = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (pulls++ < 2) controller.enqueue(new Uint8Array(1000));
        else controller.error(new Error("too large"));
      },
    });
    await expect(setUp().post(origin, body)).rejects.toThrow("too large");
    expect(await cut.promise).toBe(false);
  });
});

test("an address at which nobody listens is told apart from an answer that was lost", async () => {
  await expect(setUp().get(await deadAddress())).rejects.toMatchObject({ code: "ECONNREFUSED" });
});
