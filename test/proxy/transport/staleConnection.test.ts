import { createServer, type AddressInfo, type Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { as, generate, proxyTo } from "../proxyTo";

const balance = '{"credits":40}';

/** A service that answers once over each connection, keeps it open, and has closed it when the next request comes. */
async function closingService(end: (socket: Socket) => unknown, answersOnce = true) {
  const heads: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let answersLeft = answersOnce ? 1 : 0;
    socket.on("error", () => undefined);
    socket.on("data", (data) => {
      const [head = ""] = data.toString("latin1").split("\r\n");
      if (head.endsWith(" HTTP/1.1")) heads.push(head);
      if (answersLeft-- <= 0) return void end(socket);
      socket.write(
        `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${balance.length}\r\n\r\n${balance}`,
      );
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return { endpoint: await proxyTo(`http://127.0.0.1:${port}`), heads };
}

const statuses = (endpoint: string) =>
  Promise.all(Array.from({ length: 5 }, async () => (await as("ann", `${endpoint}/credits`)).status));

test.each([
  ["closed", (socket: Socket) => socket.destroy()],
  ["reset", (socket: Socket) => socket.resetAndDestroy()],
])("reads that meet connections which the service has %s are answered all the same", async (_, end) => {
  const { endpoint } = await closingService(end);
  expect(await statuses(endpoint)).toEqual([200, 200, 200, 200, 200]);
  expect(await statuses(endpoint)).toEqual([200, 200, 200, 200, 200]);
  expect(await statuses(endpoint)).toEqual([200, 200, 200, 200, 200]);
});

test("a POST that meets such a connection is never sent a second time", async () => {
  const { endpoint, heads } = await closingService((socket) => socket.destroy());
  expect((await as("ann", `${endpoint}/credits`)).status).toBe(200);
  expect((await generate("ann", endpoint)).status).toBe(502);
  expect(heads.filter((head) => head.startsWith("POST"))).toHaveLength(1);
});

test("a service that closes every connection is asked once, and is a 502", async () => {
  const { endpoint, heads } = await closingService((socket) => socket.destroy(), false);
  expect((await as("ann", `${endpoint}/credits`)).status).toBe(502);
  expect(heads).toHaveLength(1);
});
