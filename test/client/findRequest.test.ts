import { describe, expect, onTestFinished, test } from "vitest";
import { createImageHubClient } from "../../src/client/createImageHubClient";
import { serve } from "../support/serve";

/** A client of a server that answers everything alike, and the addresses that it was asked for. */
async function connect(status: number, body: string) {
  const urls: (string | undefined)[] = [];
  const { url, close } = await serve((incoming, response) => {
    urls.push(incoming.url);
    response.writeHead(status, { "content-type": "application/json" }).end(body);
  });
  onTestFinished(close);
  return { urls, client: createImageHubClient({ endpoint: `${url}/hub` }) };
}

const mark = (status: string) => JSON.stringify({ object: "request", status });
const error = { code: "notFound", message: "No such resource." };

describe("what became of a submission", () => {
  test("is asked for by its key, with its age where that is known", async () => {
    const { client, urls } = await connect(200, mark("pending"));
    await client.findRequest("a/b c");
    await client.findRequest("key-1", { ageMs: 1234.5 });
    expect(urls).toEqual(["/hub/requests/a%2Fb%20c", "/hub/requests/key-1?age=1235"]);
  });

  test.each([
    ["pending", 200, "pending"],
    ["unknown", 200, "unknown"],
    ["not_found", 404, "notFound"],
  ])("is read from the mark %s", async (status, http, outcome) => {
    const { client } = await connect(http, mark(status));
    expect(await client.findRequest("key-1")).toEqual({ status: outcome });
  });

  test("is its generation once the API has answered", async () => {
    const { client } = await connect(200, JSON.stringify({ id: "clx", status: "queued" }));
    expect(await client.findRequest("key-1")).toMatchObject({ status: "found", generation: { id: "clx" } });
  });

  test.each([
    ["the API's own 404", 404, JSON.stringify({ error }), "notFound"],
    ["a 404 that names an id", 404, JSON.stringify({ error, id: "req_1" }), "notFound"],
    ["a web page for every address", 200, "<html></html>", "invalidResponse"],
    ["a word that is not known here", 200, mark("lost"), "invalidResponse"],
    ["a 404 that is cut off", 404, mark("not_found").slice(0, 20), "notFound"],
  ])("is not told by %s", async (_name, http, body, code) => {
    const { client } = await connect(http, body);
    await expect(client.findRequest("key-1")).rejects.toMatchObject({ code, charged: "no" });
  });
});
