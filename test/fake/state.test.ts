import { expect, test } from "vitest";
import { fakeApiKey } from "../../src/fake";
import { createBench, goodRequest } from "./support/createBench";
import { fileOf, formOf } from "./support/files";

test("the state tells of every request, without secrets and without the bytes of files", async () => {
  const { hub, get, post } = createBench({ scenario: "instant" });
  await get("/models", { key: null });
  await get("/nothing", { headers: { cookie: "session=1", "x-trace": "7" } });
  await post({ ...goodRequest, async: true });
  await post(formOf({ model: "gpt-image-2", prompt: "A fox", n: "2" }, [fileOf("jpeg", { size: 40 })]));
  const seen = hub.state.requests.map((request) => ({ ...request, headers: undefined }));
  const at = hub.clock.now() - 800;
  expect(seen).toEqual([
    { number: 1, method: "GET", path: "/api/v1/models", route: "models", at, answered: 200 },
    { number: 2, method: "GET", path: "/api/v1/nothing", at: at + 200, answered: 404 },
    {
      ...{ number: 3, method: "POST", path: "/api/v1/images/generations", route: "generate", at: at + 400 },
      ...{ contentType: "application/json", body: { ...goodRequest, async: true }, answered: 202 },
    },
    {
      ...{ number: 4, method: "POST", path: "/api/v1/images/generations", route: "generate", at: at + 600 },
      ...{ contentType: "multipart/form-data", answered: 200 },
      body: {
        ...{ model: "gpt-image-2", prompt: "A fox", n: "2" },
        reference_image: [{ name: "reference.jpeg", type: "image/jpeg", size: 40 }],
      },
    },
  ]);
  expect(hub.state.requests[1]?.headers).toEqual({
    authorization: "[hidden]",
    cookie: "[hidden]",
    "x-trace": "7",
  });
  expect(JSON.stringify(hub.state.requests)).not.toContain(fakeApiKey);
});

test("the state tells of every generation and movement of credits", async () => {
  const { hub, post } = createBench({ scenario: { runMs: 1000, outcome: "partial" } });
  const start = hub.clock.now();
  await post({ ...goodRequest, n: 2, async: true }, { waitMs: 500 });
  const [generation] = hub.state.generations;
  expect(generation).toEqual({
    ...{ id: generation?.id, apiKey: fakeApiKey, status: "running", model: "gpt-image-2" },
    ...{ prompt: goodRequest.prompt, n: 2, price: 16, endsAt: start + 1000 },
  });
  const movement = { apiKey: fakeApiKey, generationId: generation?.id };
  expect(hub.state.charges).toEqual([{ ...movement, kind: "charge", credits: 16, at: start }]);
  await hub.clock.advance(500);
  expect(hub.state.charges[1]).toEqual({ ...movement, kind: "refund", credits: 8, at: start + 1000 });
});

test("what was read from the state stays as it was", async () => {
  const { hub, get } = createBench();
  const before = hub.state.requests;
  await get("/models");
  expect([before.length, hub.state.requests.length]).toEqual([0, 1]);
});
