import { request } from "node:http";
import { expect, test } from "vitest";
import { as } from "../../proxyTo";
import { deferred } from "../../serve";
import type { Bench } from "../conformance";

/** A browser that leaves ends what the service does for it. */
export function leaving(bench: () => Bench) {
  test("while it waits, the service's connection is cut", async () => {
    const { service, endpoint } = bench();
    const working = deferred();
    const cut = deferred();
    service.answerWith((_, res) => {
      res.on("close", () => cut.resolve());
      working.resolve();
    });
    const controller = new AbortController();
    const answer = as("ann", `${endpoint}/credits`, { signal: controller.signal });
    await working.promise;
    controller.abort();
    await expect(answer).rejects.toThrow(/abort/i);
    await expect(cut.promise).resolves.toBeUndefined();
  });

  test("in the middle of an upload, the service's connection is cut", async () => {
    const { service, endpoint } = bench();
    const started = deferred();
    const cut = deferred();
    service.answerWith((req) => {
      req.on("error", () => undefined);
      req.once("data", () => started.resolve());
      req.on("close", () => cut.resolve());
    });
    const headers = {
      "x-user": "ann",
      "content-type": "multipart/form-data; boundary=b",
      "content-length": "100000",
    };
    const req = request(`${endpoint}/images/generations`, { method: "POST", headers });
    req.on("error", () => undefined);
    const head = 'content-disposition: form-data; name="reference_image"; filename="a.webp"';
    req.write(`--b\r\n${head}\r\n\r\nRIFF0000WEBP${"x".repeat(50_000)}`);
    await started.promise;
    req.destroy();
    await expect(cut.promise).resolves.toBeUndefined();
  });
}
