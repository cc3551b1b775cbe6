import { expect, test } from "vitest";
import { as, generate } from "../../proxyTo";
import { rawRequest } from "../../rawRequest";
import type { Bench } from "../conformance";
import { listedOrigin } from "../Mounting";

/** Pages of other sites are kept out, and a listed one is let in by name. */
export function origins(bench: () => Bench) {
  const preflight = async (origin: string) =>
    rawRequest(bench().origin, "/api/image-hub/images/generations", {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "x-csrf",
      },
    });

  test("a foreign page is refused, and may read nothing", async () => {
    const { service, endpoint } = bench();
    const origin = "https://evil.example";
    for (const headers of [{ origin }, { origin: "null" }, { origin, "sec-fetch-site": "cross-site" }]) {
      const response = await generate("ann", endpoint, headers);
      expect(response.status).toBe(403);
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
    }
    const asked = await preflight(origin);
    expect(asked.headers["access-control-allow-origin"]).toBeUndefined();
    expect(service.requests).toEqual([]);
  });

  test("a listed page may ask first, and reads answers and errors", async () => {
    const { endpoint } = bench();
    const asked = await preflight(listedOrigin);
    expect(asked).toMatchObject({
      status: 204,
      headers: {
        "access-control-allow-origin": listedOrigin,
        "access-control-allow-credentials": "true",
        "access-control-allow-headers": "x-csrf",
      },
    });
    const headers = { origin: listedOrigin, "sec-fetch-site": "cross-site" };
    const answers = [
      await generate("ann", endpoint, headers),
      await as("ann", `${endpoint}/generations/x.y`, { headers }),
      await fetch(`${endpoint}/credits`, { headers }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([202, 404, 403]);
    for (const answer of answers) {
      expect(answer.headers.get("access-control-allow-origin")).toBe(listedOrigin);
      expect(answer.headers.get("vary")).toContain("Origin");
    }
  });
}
