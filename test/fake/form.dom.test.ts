import { expect, test } from "vitest";
import { createFakeHub, fakeApiKey } from "../../src/fake";
import { fileOf, formOf } from "./support/files";

test("in a simulated page, forms with files and signals of the page are understood", async () => {
  const hub = createFakeHub({ scenario: "instant" });
  const response = await hub.fetch("/api/v1/images/generations", {
    method: "POST",
    headers: { authorization: `Bearer ${fakeApiKey}` },
    body: formOf({ model: "gpt-image-2", prompt: "A fox", async: "true" }, [fileOf("png")]),
    signal: new AbortController().signal,
  });
  expect(response.status).toBe(202);
  expect(hub.state.requests[0]?.body).toMatchObject({
    prompt: "A fox",
    reference_image: [{ name: "reference.png", type: "image/png", size: 32 }],
  });
});
