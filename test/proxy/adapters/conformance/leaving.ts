import { request } from "node:http";
import { expect, test } from "vitest";
import { answerJson, as, generate, queued } from "../../proxyTo";
import { deferred } from "../../serve";
import { heads } from "../../uploads/formBytes";
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

  test("in the middle of an image, whose beginning is there already, its host's connection is cut", async () => {
    const { service, endpoint } = bench();
    const cut = deferred();
    const images = [{ id: "img_1", url: "/cdn/i.png" }];
    service.answerWith((req, res) => {
      const answer = answerJson({ ...queued(), status: "succeeded", images }, 200);
      if (req.url?.startsWith("/api/v1/")) return void req.resume().on("end", () => answer(req, res));
      res.on("close", () => cut.resolve());
      res.writeHead(200, { "content-type": "image/png" }).write(heads.png);
    });
    const { id } = (await (await generate("ann", endpoint)).json()) as { id: string };
    const controller = new AbortController();
    const url = `${endpoint}/generations/${id}/images/img_1`;
    const response = await as("ann", url, { signal: controller.signal });
    const first = await response.body?.getReader().read();
    expect(Buffer.from(first?.value ?? []).subarray(0, 8)).toEqual(heads.png.subarray(0, 8));
    controller.abort();
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
