import { expect, test } from "vitest";
import { apiKey, answerJson, as, queued } from "../../proxyTo";
import type { Bench } from "../conformance";

const private_ = {
  cookie: "session=hunter2",
  authorization: "Bearer hunter2",
  "x-api-key": "hunter2",
  "x-forwarded-for": "hunter2",
  "x-forwarded-host": "hunter2",
  forwarded: "for=hunter2",
  referer: "https://app.example.com/hunter2",
  "user-agent": "hunter2",
  "accept-language": "hunter2",
  range: "bytes=0-1",
};

const hostile = {
  "set-cookie": ["a=hunter2"],
  location: "https://hunter2.example/",
  "access-control-allow-origin": "*",
  "access-control-allow-credentials": "true",
  "clear-site-data": '"hunter2"',
  refresh: "0;url=https://hunter2.example/",
  server: "hunter2",
  "x-request-id": "req_1",
  "x-hunter2": "1",
};

/** Only what is listed goes either way. */
export function headers(bench: () => Bench) {
  const ask = async () => {
    const { endpoint } = bench();
    const posted = { ...private_, "content-type": "application/json" };
    return [
      await as("ann", `${endpoint}/models`, { headers: private_ }),
      await as("ann", `${endpoint}/credits`, { headers: private_ }),
      await as("ann", `${endpoint}/images/generations`, {
        method: "POST",
        headers: posted,
        body: '{"model":"m","prompt":"p"}',
      }),
    ];
  };

  test("the service sees nothing of the browser but the body, and no authorization but the key", async () => {
    await ask();
    const { requests } = bench().service;
    expect(JSON.stringify(requests.map((request) => request.headers))).not.toContain("hunter2");
    // The models may be known from a test before this one.
    const [forModels, others] = [true, false].map((isForModels) =>
      requests.filter(({ url }) => url.endsWith("/models") === isForModels),
    );
    expect(forModels?.filter(({ headers: sent }) => "authorization" in sent)).toEqual([]);
    expect(others?.map(({ headers: sent }) => sent.authorization)).toEqual([
      `Bearer ${apiKey}`,
      `Bearer ${apiKey}`,
    ]);
    for (const { headers: sent } of requests) expect(sent).not.toHaveProperty("cookie");
  });

  test("the browser sees nothing of the service's header fields but the listed ones", async () => {
    bench().service.answerWith((req, res) => {
      req.resume();
      for (const [name, value] of Object.entries(hostile)) res.setHeader(name, value);
      req.on("end", () => answerJson({ ...queued(), data: [], credits: 1 })(req, res));
    });
    const [models, ...others] = await ask();
    for (const response of [models, ...others]) {
      if (!response) throw new Error("There was no answer.");
      expect(response.status).toBe(200);
      expect(JSON.stringify([...response.headers])).not.toContain("hunter2");
      expect(response.headers.getSetCookie()).toEqual([]);
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
      expect(Object.fromEntries(response.headers)).toMatchObject({
        "x-content-type-options": "nosniff",
        "cache-control": "no-store",
      });
    }
    for (const { headers: got } of others) expect(got.get("x-request-id")).toBe("req_1");
  });
}
