import { expect, test } from "vitest";
import { as, generate } from "../../proxyTo";
import { rawRequest } from "../../rawRequest";
import type { Bench } from "../conformance";
import { rawSocket } from "../rawSocket";

const elsewhere = [
  "/api/image-hub",
  "/api/image-hub/",
  "/api/image-hub/admin",
  "/api/image-hub//credits",
  "/api/image-hub/credits;a=b",
  "/api/image-hub/credits%2f",
  "/api/image-hub/credits%00",
  "/api/image-hub/Credits",
  "/api/image-hub/generations/..%2fcredits",
  "/api/image-hub/generations/%2e%2e%2fcredits",
  "/api/image-hub/generations/%252e%252e%252fcredits",
  "/api/image-hub/generations/..%5ccredits",
  "/api/image-hub/generations/%",
  "/api/image-hub/generations/%ff",
  "/api/image-hub/%2e%2e/%2e%2e/etc/passwd",
  "/api/image-hub/https://evil.example/",
  "/api/image-hub/https:%2f%2fevil.example",
];

/** Nothing that a browser says leads anywhere but to the fixed routes. */
export function attacks(bench: () => Bench) {
  test.each(elsewhere)("%s reaches nothing", async (path) => {
    const { origin, service } = bench();
    const { status } = await rawRequest(origin, path, { headers: { "x-user": "ann" } });
    expect([400, 404]).toContain(status);
    expect(service.requests).toEqual([]);
  });

  test("a target in the request line or in header fields is not followed", async () => {
    const { origin, service, endpoint } = bench();
    const line =
      "GET http://evil.example/api/image-hub/credits HTTP/1.1\r\nx-user: ann\r\nconnection: close\r\n";
    const answer = await rawSocket(origin, `${line}host: evil.example\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 (200|400|403|404) /);
    const target = "https://evil.example/steal";
    await as("ann", `${endpoint}/credits?url=${target}`, {
      headers: { "x-fal-target-url": target, "x-forwarded-host": "evil.example", "x-original-url": "/admin" },
    });
    expect(new Set(service.requests.map(({ url }) => url))).toEqual(new Set(["/api/v1/credits"]));
  });

  test("a forged id is a 404 before the service is asked", async () => {
    const { endpoint, service } = bench();
    const { id } = (await (await generate("ann", endpoint)).json()) as { id: string };
    service.requests.length = 0;
    const [name = "", signature = ""] = id.split(".");
    const forged = [
      name,
      `${name}.`,
      `${name}.${"A".repeat(43)}`,
      `clx_2.${signature}`,
      `${id}=`,
      `.${signature}`,
    ];
    for (const attempt of forged)
      expect((await as("ann", `${endpoint}/generations/${attempt}`)).status, attempt).toBe(404);
    expect(service.requests).toEqual([]);
  });

  test("a body with two lengths is not read as two requests", async () => {
    const { origin, service } = bench();
    const smuggled = "GET /api/image-hub/credits HTTP/1.1\r\nhost: localhost\r\nx-user: ann\r\n\r\n";
    const head = "POST /api/image-hub/images/generations HTTP/1.1\r\nhost: localhost\r\nx-user: ann\r\n";
    const type = "content-type: application/json\r\n";
    const both = `content-length: ${smuggled.length + 5}\r\ntransfer-encoding: chunked\r\n`;
    const answer = await rawSocket(origin, `${head}${type}${both}\r\n0\r\n\r\n${smuggled}`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(service.requests.map(({ url }) => url)).not.toContain("/api/v1/credits");
  });
}
