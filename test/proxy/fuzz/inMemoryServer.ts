import { createServer, type RequestListener } from "node:http";
import { Duplex } from "node:stream";

/** Two ends of a connection that is no more than memory: what is written to one is read from the other. */
function createConnection(): [client: Duplex, server: Duplex] {
  const ends: Duplex[] = [];
  const end = (other: number) =>
    new Duplex({
      allowHalfOpen: true,
      read: () => undefined,
      write(chunk, _encoding, done) {
        ends[other]?.push(chunk);
        done();
      },
      final(done) {
        ends[other]?.push(null);
        done();
      },
      destroy(error, done) {
        const peer = ends[other];
        if (peer && !peer.readableEnded && !peer.destroyed) peer.push(null);
        done(error);
      },
    });
  ends.push(end(1), end(0));
  const [client, server] = ends;
  if (!client || !server) throw new Error("A connection has two ends.");
  return [client, server];
}

/** Whoever waits longer than this was forgotten. */
const answerMs = 20_000;

/** What came back over one connection, as it was written. */
export type Exchange = (bytes: Buffer, isWhole: boolean) => Promise<string>;

/**
 * Node's own HTTP server and parser without a network: gives a function that sends the bytes of one request and reads
 * until the server hangs up. After a request that is not whole, the client hangs up first.
 */
export function inMemoryServer(listener: RequestListener): Exchange {
  const server = createServer(listener);
  return (bytes, isWhole) =>
    new Promise((resolve, reject) => {
      const [client, connection] = createConnection();
      const answer: Buffer[] = [];
      const patience = setTimeout(() => {
        reject(new Error("The server neither answered nor hung up."));
      }, answerMs);
      client.on("data", (chunk: Buffer) => answer.push(chunk));
      client.on("error", () => undefined);
      connection.on("error", () => undefined);
      const done = () => {
        clearTimeout(patience);
        client.destroy();
        connection.destroy();
        // What hangs on the connection hears of its end first.
        setImmediate(() => resolve(Buffer.concat(answer).toString("latin1")));
      };
      client.on("end", done);
      connection.on("close", done);
      server.emit("connection", connection);
      client.write(bytes);
      if (!isWhole) client.end();
    });
}
