import { expect, onTestFinished, test } from "vitest";
import { createFakeHub, type FakeFault } from "../../src/fake";
import { toNodeHandler } from "../../src/proxy/node";
import { serve } from "../support/serve";
import { goodPost } from "./support/createBench";

/** A fake hub behind real HTTP, which loses what the fault says. */
async function serveHub(answer: FakeFault["answer"]) {
  const hub = createFakeHub({ scenario: { faults: [{ on: ["generate"], answer }] } });
  const server = await serve(toNodeHandler((request) => hub.fetch(request).catch(() => Response.error())));
  onTestFinished(server.close);
  const post = () => fetch(`${server.url}/api/v1/images/generations`, goodPost);
  return { hub, post };
}

test("a lost answer breaks the connection, after everything was done", async () => {
  const { hub, post } = await serveHub("lostAnswer");
  await expect(post()).rejects.toThrow(TypeError);
  expect(hub.state.generations).toHaveLength(1);
  expect(hub.state.charges).toHaveLength(1);
});

test("a network error breaks the connection, and nothing was done", async () => {
  const { hub, post } = await serveHub("networkError");
  await expect(post()).rejects.toThrow(TypeError);
  expect(hub.state.generations).toHaveLength(0);
});

test("a gateway's answer arrives as it is", async () => {
  const { post } = await serveHub(502);
  expect((await post()).status).toBe(502);
});
