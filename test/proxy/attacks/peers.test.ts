import express from "express";
import { describe, expect, test } from "vitest";
import { createImageHubProxy, type ImageHubProxyOptions } from "../../../src/proxy";
import { toNodeHandler } from "../../../src/proxy/node";
import { answerJson, apiKey, as, generate, proxyTo, queued, upstreamOf, userOf } from "../proxyTo";
import { rawRequest } from "../rawRequest";
import { bodyOf, serve } from "../serve";

/** What other proxies of this kind let happen. */
describe("an attacker", () => {
  test("finds no proxy that was left open by forgetting something", () => {
    // Written in JavaScript, or with a variable that is not set.
    const create = (options: object) => () => createImageHubProxy(options as ImageHubProxyOptions);
    expect(create({ apiKey })).toThrow(/closed by default/);
    expect(create({ apiKey, authorize: undefined })).toThrow(/closed by default/);
    expect(create({ apiKey, authorize: null, public: "true" })).toThrow(/authorize/);
    expect(create({ apiKey, public: 1 })).toThrow(/closed by default/);
    expect(create({ authorize: userOf })).toThrow(/GPT_IMAGE_HUB_API_KEY/);
  });

  test("can't name the target, in whatever place", async () => {
    const mine = await upstreamOf(answerJson({ stolen: true }));
    const upstream = await upstreamOf(answerJson({ ...queued(), credits: 1 }));
    const endpoint = await proxyTo(upstream.url);
    const { host } = new URL(mine.url);
    const names = [
      "x-fal-target-url",
      "x-target-url",
      "x-forwarded-host",
      "x-original-url",
      "x-rewrite-url",
      "forwarded",
      "via",
    ];
    const headers = Object.fromEntries(
      names.map((name) => [name, name === "forwarded" ? `host=${host}` : mine.url]),
    );
    await as("ann", `${endpoint}/credits?url=${mine.url}&target=${host}`, { headers });
    await rawRequest(endpoint, `${mine.url}/api/image-hub/credits`, { headers: { "x-user": "ann", host } });
    await rawRequest(endpoint, `//${host}/api/image-hub/credits`, { headers: { "x-user": "ann" } });
    await rawRequest(endpoint, "/api/image-hub/credits", { headers: { "x-user": "ann", host } });
    for (const field of ["url", "base_url", "poll_url"]) {
      const body = JSON.stringify({ model: "m", prompt: "p", [field]: mine.url });
      const init = { method: "POST", headers: { "content-type": "application/json" }, body };
      expect((await as("ann", `${endpoint}/images/generations`, init)).status).toBe(400);
    }
    expect(mine.requests).toEqual([]);
    expect(new Set(upstream.requests.map(({ url }) => url))).toEqual(new Set(["/api/v1/credits"]));
  });

  test("can't make a form arrive as nothing", async () => {
    const bodies: Promise<Buffer>[] = [];
    const upstream = await upstreamOf((req, res) => {
      bodies.push(bodyOf(req));
      req.on("end", () => answerJson(queued())(req, res));
    });
    const app = express();
    app.use(express.json(), express.urlencoded());
    app.use(
      "/api/image-hub",
      toNodeHandler(createImageHubProxy({ apiKey, baseUrl: upstream.url, authorize: userOf })),
    );
    const form = new FormData();
    form.append("model", "gpt-image-2");
    form.append("prompt", "a lighthouse");
    const response = await as("ann", `${await serve(app)}/api/image-hub/images/generations`, {
      method: "POST",
      body: form,
    });
    expect(response.status).toBe(200);
    expect(String(await bodies[0])).toContain("a lighthouse");
  });

  test("can't read what somebody else made, although all share one key", async () => {
    const upstream = await upstreamOf(answerJson(queued()));
    const endpoint = await proxyTo(upstream.url);
    const { id } = (await (await generate("ann", endpoint)).json()) as { id: string };
    upstream.requests.length = 0;
    for (const asked of [id, id.split(".")[0], "clx_1", `${id}/../${id}`])
      expect((await as("eve", `${endpoint}/generations/${asked}`)).status).toBe(404);
    expect(upstream.requests).toEqual([]);
  });

  test("can't have a token of their own passed on", async () => {
    const upstream = await upstreamOf(answerJson({ ...queued(), credits: 1 }));
    const endpoint = await proxyTo(upstream.url);
    const headers = { authorization: "Bearer gih_live_of-the-attacker", "x-api-key": "of-the-attacker" };
    for (const path of ["/models", "/credits"]) await as("ann", `${endpoint}${path}`, { headers });
    await generate("ann", endpoint, headers);
    expect(JSON.stringify(upstream.requests)).not.toContain("of-the-attacker");
  });

  test("gets no 200 for what failed, in Express too", async () => {
    const upstream = await upstreamOf((req, res) => {
      req.resume();
      answerJson({ error: { code: "insufficientCredits", message: "No." } }, 402)(req, res);
    });
    const app = express();
    app.use(
      "/api/image-hub",
      toNodeHandler(createImageHubProxy({ apiKey, baseUrl: upstream.url, authorize: userOf })),
    );
    const endpoint = `${await serve(app)}/api/image-hub`;
    expect((await generate("ann", endpoint)).status).toBe(402);
    expect((await as("ann", `${endpoint}/credits`)).status).toBe(402);
  });

  test("can't bring it down with a bad target", async () => {
    const upstream = await upstreamOf(answerJson({ credits: 1 }));
    const endpoint = await proxyTo(upstream.url);
    const bad = [
      "%",
      "//",
      "http://",
      "https://%",
      "*",
      "/%ff%fe",
      "/\u00ff",
      "/api/image-hub/generations/%00",
      "/api/image-hub/http://[::1",
    ];
    for (const path of bad) {
      const answer = rawRequest(endpoint, path, { headers: { "x-user": "ann", "x-fal-target-url": "::" } });
      expect((await answer).status, path).toBeLessThan(500);
    }
    for (const host of ["%", "[", "a:b:c", "\u00ff", ""]) {
      const answer = await rawRequest(endpoint, "/api/image-hub/credits", {
        headers: { host, "x-user": "ann" },
      });
      expect(answer.status, host).toBeLessThan(500);
    }
    expect((await as("ann", `${endpoint}/credits`)).status).toBe(200);
  });
});
