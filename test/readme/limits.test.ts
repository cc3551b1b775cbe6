import { afterAll, beforeAll, expect, it } from "vitest";
import { createFakeHub, fakeApiKey } from "../../src/fake";
import { createImageHubProxy, type ImageHubProxyOptions } from "../../src/proxy";
import { createBlockFolder } from "./support/createBlockFolder";

let folder: Awaited<ReturnType<typeof createBlockFolder>>;
beforeAll(async () => {
  folder = await createBlockFolder();
});
afterAll(() => folder.remove());

const generate = (body: object) =>
  new Request("https://app.example/api/image-hub/images/generations", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ model: "gpt-image-2", prompt: "a lighthouse", async: true, ...body }),
  });

it("the limits of the README hold, and its metrics are what Prometheus reads", async () => {
  const { metrics, onEvent } = await folder.load<
    Required<Pick<ImageHubProxyOptions, "onEvent">> & { metrics: () => string }
  >("metrics.ts");
  const policies = await folder.load<Pick<ImageHubProxyOptions, "limits" | "beforeGenerate">>("limits.ts");
  const { fetch } = createFakeHub({ scenario: "instant", credits: 1000 });
  const proxy = createImageHubProxy({ apiKey: fakeApiKey, public: true, fetch, onEvent, ...policies });
  const statuses: number[] = [];
  for (const body of [{}, {}, { n: 4 }, { prompt: "something forbidden" }, { size: "2048x2048" }])
    statuses.push((await proxy(generate(body))).status);
  expect(statuses).toEqual([202, 202, 400, 403, 400]);
  const lines = metrics().trimEnd().split("\n");
  expect(lines).toContain("# TYPE image_hub_requests_total counter");
  expect(lines).toContain('image_hub_requests_total{route="generate",status="202",code=""} 2');
  expect(lines).toContain('image_hub_credits_total{route="generate",status="202",code=""} 16');
  expect(lines).toContain('image_hub_requests_total{route="generate",status="400",code="invalid_request"} 2');
  for (const line of lines) expect(line).toMatch(/^(# TYPE \w+ counter|\w+\{(\w+="\w*",?)+\} [\d.e-]+)$/);
});
