import { describe, expect, test } from "vitest";
import { createGatherer } from "../../../src/proxy/createGatherer";
import { rawSocket } from "../adapters/rawSocket";
import { answerJson, proxyTo, queued } from "../proxyTo";
import { bodyOf, serve } from "../serve";

const prompt = "żółw ".repeat(400).trim();

const part = (name: string, value: string) =>
  `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

const bodies: [string, string, string][] = [
  ["JSON", "application/json", JSON.stringify({ model: "m", prompt })],
  ["a form", "multipart/form-data; boundary=b", `${part("model", "m")}${part("prompt", prompt)}--b--\r\n`],
];

const inPieces = (text: string) =>
  Array.from(Buffer.from(text), (byte) => `1\r\n${String.fromCharCode(byte)}\r\n`).join("");

describe("a body that is sent byte by byte, to fill the memory with pieces", () => {
  test.each(bodies)("arrives as it is: %s", async (_, type, text) => {
    let arrived = "";
    const service = await serve((req, res) => {
      void bodyOf(req).then((bytes) => {
        arrived = bytes.toString();
        answerJson(queued(), 202)(req, res);
      });
    });
    const endpoint = await proxyTo(service);
    const head = `POST /api/image-hub/images/generations HTTP/1.1\r\nhost: a\r\nx-user: ann\r\ncontent-type: ${type}\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n`;
    const bytes = Buffer.from(`${head}${inPieces(text)}0\r\n\r\n`, "latin1");
    expect(await rawSocket(endpoint, bytes)).toMatch(/^HTTP\/1\.1 202 /);
    expect(arrived).toContain(prompt);
  });

  test("is held in no more than twice the memory that it says", () => {
    const gathered = createGatherer();
    const all = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251);
    for (const byte of all) gathered.add(Uint8Array.of(byte));
    expect(Buffer.compare(gathered.bytes(), all)).toBe(0);
    expect(gathered.bytes().buffer.byteLength).toBeLessThanOrEqual(2 * all.byteLength);
  });
});

test("a request for two hosts is refused, since what stands before this server may have gone by the other one", async () => {
  const endpoint = await proxyTo(await serve(answerJson({ credits: 1 })));
  const head = "GET /api/image-hub/credits HTTP/1.1\r\nhost: a\r\nhost: b\r\nx-user: ann\r\n";
  expect(await rawSocket(endpoint, `${head}connection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /);
});
