import { expect, test } from "vitest";
import { as } from "../../proxyTo";
import { rawRequest } from "../../rawRequest";
import type { Bench } from "../conformance";
import { rawSocket } from "../rawSocket";

/** HTTP as old, as terse and as large as it comes. */
export function protocol(bench: () => Bench) {
  const path = "/api/image-hub/credits";

  test("HTTP/1.0 gets a whole answer, and the connection ends with it", async () => {
    const answer = await rawSocket(
      bench().origin,
      `GET ${path} HTTP/1.0\r\nx-user: ann\r\nhost: localhost\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.\d 200 /);
    expect(answer).not.toMatch(/transfer-encoding: chunked/i);
    expect(answer).toMatch(/"credits":12[^]*\}$/);
  });

  test("one connection carries several requests, also after a refused upload", async () => {
    const head = "host: localhost\r\nx-user: ann\r\n";
    const upload = `POST /api/image-hub/images/generations HTTP/1.1\r\n${head}content-type: text/plain\r\ncontent-length: 70000\r\n\r\n${"x".repeat(70_000)}`;
    const read = `GET ${path} HTTP/1.1\r\n${head}\r\n`;
    const enough = (answer: string) => answer.split('"credits":12').length > 2;
    const answer = await rawSocket(bench().origin, `${read}${upload}${read}`, enough);
    const statuses = [...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status);
    expect(statuses[0]).toBe("200");
    expect(["400", "415"]).toContain(statuses[1]);
    expect(statuses[2]).toBe("200");
  });

  test("large header fields are taken, and far too large ones refused without harm", async () => {
    const { endpoint, service } = bench();
    const cookie = (length: number) => ({ headers: { cookie: `a=${"x".repeat(length)}` } });
    expect((await as("ann", `${endpoint}/credits`, cookie(12_000))).status).toBe(200);
    expect((await as("ann", `${endpoint}/credits`, cookie(40_000))).status).toBe(431);
    expect((await as("ann", `${endpoint}/credits`)).status).toBe(200);
    expect(service.requests).toHaveLength(2);
  });

  test("HEAD and OPTIONS end at the proxy, without a body", async () => {
    const { origin, service } = bench();
    const head = await rawRequest(origin, path, { method: "HEAD", headers: { "x-user": "ann" } });
    expect([head.status, head.text]).toEqual([405, ""]);
    const options = await rawRequest(origin, path, { method: "OPTIONS", headers: { "x-user": "ann" } });
    expect([204, 405]).toContain(options.status);
    expect(service.requests).toEqual([]);
  });

  test.each(["PUT", "PATCH", "DELETE", "PROPFIND", "TRACE"])("%s is refused", async (method) => {
    const { origin, service } = bench();
    const { status } = await rawRequest(origin, path, { method, headers: { "x-user": "ann" } });
    expect([400, 404, 405]).toContain(status);
    expect(service.requests).toEqual([]);
  });
}
