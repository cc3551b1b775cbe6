import { expect, test } from "vitest";
import { answerJson, as, errorOf, generate } from "../../proxyTo";
import type { Bench } from "../conformance";

/** What goes wrong at the service is never a success here. */
export function failures(bench: () => Bench) {
  const answers = async () => {
    const { endpoint } = bench();
    return [await as("ann", `${endpoint}/credits`), await generate("ann", endpoint)];
  };

  test.each([
    [400, "invalid_request"],
    [401, "invalidApiKey"],
    [402, "insufficientCredits"],
    [429, "rateLimited"],
    [500, "generationFailed"],
  ])("%d %s keeps status and code", async (status, code) => {
    bench().service.answerWith((req, res) => {
      req.resume();
      req.on("end", () =>
        answerJson({ error: { code, message: "No." } }, status, { "retry-after": "7" })(req, res),
      );
    });
    for (const response of await answers()) {
      expect(response.status).toBe(status);
      expect(response.headers.get("retry-after")).toBe("7");
      expect(response.headers.get("content-type")).toBe("application/json");
      expect(await errorOf(response)).toEqual({ code, message: "No." });
    }
  });

  test.each([
    [200, 502],
    [302, 502],
    [503, 503],
    [504, 504],
  ])("an HTML page with %d is a %d without HTML", async (status, expected) => {
    bench().service.answerWith((req, res) => {
      req.resume();
      req.on("end", () => {
        res.writeHead(status, { "content-type": "text/html", location: "https://evil.example" });
        res.end("<h1>Hi</h1>");
      });
    });
    for (const response of await answers()) {
      expect(response.status).toBe(expected);
      expect(await response.text()).not.toContain("<");
    }
  });

  test("a service that hangs up is a 502", async () => {
    bench().service.answerWith((req) => void req.socket.destroy());
    for (const response of await answers()) expect(response.status).toBe(502);
  });
}
