import { afterEach, describe, expect, test, vi } from "vitest";
import { createImageHubClient, type ImageHubClientOptions } from "../../src/client/createImageHubClient";
import type { FetchFunction } from "../../src/client/transport";

async function addressOf(endpoint: string): Promise<string | undefined> {
  const fetch = vi.fn<FetchFunction>(() => Promise.resolve(new Response('{"credits":1}')));
  await createImageHubClient({ endpoint, fetch }).getCredits();
  return fetch.mock.calls[0]?.[0];
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the endpoint", () => {
  test.each([
    ["https://app.example/api/image-hub", "https://app.example/api/image-hub/credits"],
    ["https://app.example/api/image-hub//", "https://app.example/api/image-hub/credits"],
    ["https://app.example", "https://app.example/credits"],
    ["HTTP://localhost:3000/", "http://localhost:3000/credits"],
  ])("%s asks %s", async (endpoint, address) => {
    await expect(addressOf(endpoint)).resolves.toBe(address);
  });

  test("as a path is resolved against the page", async () => {
    vi.stubGlobal("document", { baseURI: "https://app.example/studio/new?x=1" });
    await expect(addressOf("/api/image-hub/")).resolves.toBe("https://app.example/api/image-hub/credits");
  });

  test("as a path is resolved against a worker's own origin", async () => {
    vi.stubGlobal("location", { origin: "https://app.example", href: "blob:https://app.example/1" });
    await expect(addressOf("/api/image-hub")).resolves.toBe("https://app.example/api/image-hub/credits");
  });

  test("as a path can be given while a server renders, and fails clearly only when it is used there", async () => {
    const client = createImageHubClient({ endpoint: "/api/image-hub" });
    await expect(client.createGeneration({ model: "m", prompt: "A cat" })).rejects.toMatchObject({
      code: "invalid_request",
      charged: "no",
      message: expect.stringContaining("give a full address such as") as string,
    });
  });

  test("as a path fails clearly on a page without an address", async () => {
    vi.stubGlobal("document", { baseURI: "about:blank" });
    await expect(addressOf("/api/image-hub")).rejects.toMatchObject({ code: "invalid_request" });
  });

  test.each([
    ["", "give a path such as"],
    ["api/image-hub", "give a path such as"],
    ["//evil.example/api", "give a path such as"],
    ["ftp://app.example", "give a path such as"],
    ["https://", "give a path such as"],
    ["javascript:alert(1)", "give a path such as"],
    ["/api?key=1", "has a query"],
    ["https://app.example/api#x", "has a query"],
    ["https://user:secret@app.example/api", "password"],
  ])("%j is refused at once with what to do", (endpoint, message) => {
    expect(() => createImageHubClient({ endpoint })).toThrow(
      expect.objectContaining({
        code: "invalid_request",
        message: expect.stringContaining(message) as string,
      }),
    );
  });

  test("that an environment variable left out is refused clearly", () => {
    // What untyped callers do.
    const endpoint = undefined as unknown as string;
    expect(() => createImageHubClient({ endpoint })).toThrow("The client's endpoint undefined can't be used");
  });

  test.each([undefined, null, "/api/image-hub"])(
    "is asked for clearly where %j is all that is given",
    (given) => {
      // What untyped callers do.
      const options = given as unknown as ImageHubClientOptions;
      expect(() => createImageHubClient(options)).toThrow(
        expect.objectContaining({
          code: "invalid_request",
          message: expect.stringContaining('give an object such as { endpoint: "/api/image-hub" }') as string,
        }),
      );
    },
  );
});
