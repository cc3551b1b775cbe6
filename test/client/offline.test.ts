import { afterEach, describe, expect, test, vi } from "vitest";
import { createImageHubClient } from "../../src/client";
import { failureOf } from "../support/failureOf";

const request = { model: "gpt-image-2", prompt: "a sea" };
const lost = () => Promise.reject(new TypeError("Failed to fetch"));

/** A browser without a network, in which no request arrives; `later` is what it says when that is noticed. */
function unplug({ later = false } = {}) {
  const said = [false, later];
  vi.stubGlobal("navigator", {
    get onLine() {
      return said.shift() ?? later;
    },
  });
  vi.stubGlobal("fetch", lost);
}

afterEach(() => vi.unstubAllGlobals());

describe("a generation that is asked for without a network", () => {
  test("was not charged, and may be asked for again", async () => {
    unplug();
    const client = createImageHubClient({ endpoint: "https://app.example/api" });
    const error = await failureOf(client.createGeneration(request));
    expect(error).toMatchObject({ code: "networkError", charged: "no", retryable: true });
  });

  test("may have been charged when the network came back before it was lost", async () => {
    unplug({ later: true });
    const client = createImageHubClient({ endpoint: "https://app.example/api" });
    expect(await failureOf(client.createGeneration(request))).toMatchObject({ charged: "unknown" });
  });

  test("may have been charged by a server on this machine, which needs no network", async () => {
    unplug();
    const client = createImageHubClient({ endpoint: "http://localhost:3000/api" });
    expect(await failureOf(client.createGeneration(request))).toMatchObject({ charged: "unknown" });
  });

  test("may have been charged where the app's own fetch sends it", async () => {
    unplug();
    const client = createImageHubClient({ endpoint: "https://app.example/api", fetch: lost });
    expect(await failureOf(client.createGeneration(request))).toMatchObject({ charged: "unknown" });
  });
});
