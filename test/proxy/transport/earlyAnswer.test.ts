import { createServer, type AddressInfo, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { memoryLedger } from "../../../src/proxy";
import { inTurns } from "../../../src/proxy/transport/inTurns";
import { submitForm } from "../ledger/submit";
import { errorOf, proxyTo } from "../proxyTo";
import { deferred } from "../serve";
import { formBytes, multipart, picture } from "../uploads/formBytes";

const refusal = JSON.stringify({ error: { message: "Too few credits.", code: "insufficientCredits" } });
const answer = `HTTP/1.1 402 Payment Required\r\ncontent-type: application/json\r\ncontent-length: ${refusal.length}\r\n\r\n${refusal}`;

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A service that answers a request as soon as the first of it has come, reads no more, and is free to cut it off. */
async function refusing(then: (socket: Socket) => void = () => undefined): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.once("data", () => {
      socket.pause();
      socket.write(answer, () => then(socket));
    });
  });
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  // A server that listens on a port has an address of this kind.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const form = new Blob(
  [new Uint8Array(formBytes(["model", "m"], ["reference_image", picture(9_000_000), "a.png"]))],
  {
    type: multipart,
  },
);

describe("a service that refuses before it has all of an upload", () => {
  test("is heard, and the key is free for another attempt", async () => {
    const cut = deferred<Socket>();
    const endpoint = await proxyTo(await refusing(cut.resolve), { ledger: memoryLedger() });
    const first = await submitForm("ann", endpoint, "k", form);
    expect(first.status).toBe(402);
    expect(await errorOf(first)).toMatchObject({ code: "insufficientCredits" });
    (await cut.promise).resetAndDestroy();
    const second = await submitForm("ann", endpoint, "k", form);
    expect(second.status).toBe(402);
  });

  test("and cuts the connection at once: a refusal either way, of which nothing was charged", async () => {
    const endpoint = await proxyTo(await refusing((socket) => socket.resetAndDestroy()), {
      ledger: memoryLedger(),
    });
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const response = await submitForm("ann", endpoint, "k", form);
      const { code, charged } = { charged: undefined, ...(await errorOf(response)) };
      expect([
        [402, "insufficientCredits", undefined],
        [502, "upstreamUnavailable", "no"],
      ]).toContainEqual([response.status, code, charged]);
    }
  });
});

test("what has come over a connection is read before the next piece of an upload goes out", async () => {
  const happened: string[] = [];
  async function* pieces() {
    yield Buffer.from("1");
    // Runs after all that the connections have, as reading them does.
    setImmediate(() => happened.push("read"));
    yield Buffer.from("2");
  }
  for await (const piece of inTurns(pieces())) happened.push(`piece ${piece.toString()}`);
  expect(happened).toEqual(["piece 1", "read", "piece 2"]);
});
