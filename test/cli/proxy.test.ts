import { request } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { createFakeHub, fakeApiKey } from "../../src/fake";
import { toNodeHandler } from "../../src/proxy/node";
import { serve } from "../support/serve";
import { run, startProxy } from "./support";

const token = "a-token-that-nobody-guesses";
const bearer = { authorization: `Bearer ${token}` };

/** The status for a caller that names the server in a way of its own, as fetch does not allow. */
const statusAs = (host: string, url: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const call = request(url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    call.on("error", reject);
    call.end();
  });

describe("the proxy alone", () => {
  it("lets everybody in with --public", async () => {
    const url = await startProxy(["--fake", "--public"]);
    expect(await (await fetch(`${url}/credits`)).json()).toMatchObject({ credits: 112 });
  });

  it("lets in who sends the token, and nobody else", async () => {
    const url = await startProxy(["--fake"], { GPT_IMAGE_HUB_PROXY_TOKEN: token });
    const statusWith = async (headers?: HeadersInit) =>
      (await fetch(`${url}/credits`, { headers: headers ?? {} })).status;
    expect(await statusWith(bearer)).toBe(200);
    expect(await statusWith()).toBe(403);
    expect(await statusWith({ authorization: `Bearer ${token}x` })).toBe(403);
  });

  it("answers pages of allowed origins only, with the token in their preflight", async () => {
    const origin = "http://localhost:5173";
    const url = await startProxy(["--fake", "--allowed-origin", origin], {
      GPT_IMAGE_HUB_PROXY_TOKEN: token,
    });
    const preflight = (from: string) =>
      fetch(`${url}/credits`, {
        method: "OPTIONS",
        headers: {
          origin: from,
          "sec-fetch-site": "same-site",
          "access-control-request-method": "GET",
          "access-control-request-headers": "authorization",
        },
      });
    const allowed = await preflight(origin);
    expect(allowed.headers.get("access-control-allow-origin")).toBe(origin);
    expect(allowed.headers.get("access-control-allow-headers")).toContain("authorization");
    expect((await preflight("http://localhost:4000")).status).toBe(403);
  });

  it("answers no name but this machine's, so that no page can point its own here", async () => {
    const url = await startProxy(["--fake", "--public"]);
    const { port } = new URL(url);
    expect(await statusAs(`localhost:${port}`, `${url}/credits`)).toBe(200);
    expect(await statusAs(`rebound.example:${port}`, `${url}/credits`)).toBe(403);
  });

  it("lies where --base-path says", async () => {
    const url = await startProxy(["--fake", "--public", "--base-path", "/hub"]);
    expect(new URL(url).pathname).toBe("/hub");
    expect((await fetch(`${url}/models`)).status).toBe(200);
  });

  it("stands before the real service with the key of the environment, which it never prints", async () => {
    const hub = createFakeHub({ scenario: "instant", credits: 7 });
    const service = await serve(toNodeHandler(hub.fetch));
    onTestFinished(service.close);
    const env = { GPT_IMAGE_HUB_API_KEY: fakeApiKey, GPT_IMAGE_HUB_BASE_URL: service.url };
    const printed = await run(["proxy", "--public", "--port", "0"], env);
    expect(printed).toContain(`from ${service.url}, charged to the key's account`);
    expect(printed).not.toContain(fakeApiKey);
    const [url = ""] = /http:\S+/.exec(printed) ?? [];
    expect(await (await fetch(`${url}/credits`)).json()).toMatchObject({ credits: 7 });
  });
});
