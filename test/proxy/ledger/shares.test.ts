import { request } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import type { Generation } from "../../../src/contract/generationSchema";
import { memoryLedger, type LedgerClaim } from "../../../src/proxy";
import { createProven } from "../../../src/proxy/ids/createProven";
import { setUp, submit, webpHead } from "./submit";

const claimOf = (id: string): LedgerClaim => ({
  ...{ id, fingerprint: "f", request: {} },
  ...{ at: Date.now(), until: Date.now() + 60_000 },
});

const generationOf = (id: string): Generation => ({
  ...{ id, status: "succeeded", model: "gpt-image-2", images: [] },
  usage: { credits: 8, creditsRequested: 8 },
});

/** Begins an upload and never goes on with it; calls back if it is answered all the same. */
function stall(endpoint: string, key: string, answered: (status: number | undefined) => void) {
  const form = { "content-type": "multipart/form-data; boundary=b", "content-length": "1000000" };
  const headers = { ...form, "x-user": "eve", "idempotency-key": key };
  const upload = request(`${endpoint}/images/generations`, { method: "POST", headers }, (response) => {
    response.resume();
    answered(response.statusCode);
  });
  upload.on("error", () => undefined);
  const part = (head: string, value: string) =>
    `--b\r\nContent-Disposition: form-data; ${head}\r\n\r\n${value}`;
  upload.write(part('name="model"', "gpt-image-2\r\n") + part('name="prompt"', "a lighthouse\r\n"));
  upload.write(part('name="reference_image"; filename="a.webp"', webpHead));
  onTestFinished(() => void upload.destroy());
}

test("a user whose uploads all stall can't keep the others from generating", async () => {
  const { endpoint } = await setUp(undefined, { ledger: memoryLedger({ max: 20 }) });
  const answers: (number | undefined)[] = [];
  for (let at = 0; at < 30; at += 1) stall(endpoint, `stalled-${at}`, (status) => void answers.push(status));
  await expect.poll(() => answers.length, { timeout: 10_000 }).toBe(19);
  expect(new Set(answers)).toEqual(new Set([503]));
  for (const user of ["ann", "ben", "cleo"]) expect((await submit(user, endpoint, "k")).status).toBe(202);
});

test("keys that had failed before do not count for less when they are taken again", async () => {
  const ledger = memoryLedger({ max: 20 });
  const failure = { status: 402, code: "insufficientCredits", message: "no" };
  for (let at = 0; at < 20; at += 1) {
    await ledger.claim("eve", String(at), claimOf(String(at)));
    await ledger.release("eve", String(at), claimOf(String(at)), failure);
  }
  const claims = Array.from({ length: 20 }, (_, at) => ledger.claim("eve", String(at), claimOf("again")));
  const refused = (await Promise.allSettled(claims)).filter(({ status }) => status === "rejected");
  expect(refused).toHaveLength(9);
  expect(await ledger.claim("ann", "k", claimOf("1"))).toBeNull();
});

test("a user who generates a lot displaces none of what others have in a memory ledger", async () => {
  const ledger = memoryLedger({ max: 20 });
  const generate = async (owner: string, key: string) => {
    await ledger.claim(owner, key, claimOf(key));
    await ledger.settle(owner, key, claimOf(key), generationOf(`${owner}-${key}`));
  };
  await generate("ann", "first");
  for (let at = 0; at < 100; at += 1) await generate("eve", String(at));
  expect((await ledger.find("ann", "first")).record?.status).toBe("settled");
});

test("a user who opens many ids displaces none that others have proven", () => {
  const proven = createProven();
  proven.add("ann", "a.b", { id: "a", endsAt: null });
  for (let at = 0; at < 20_000; at += 1) proven.add("eve", `${at}.b`, { id: String(at), endsAt: null });
  expect(proven.get("ann", "a.b")?.id).toBe("a");
  expect(proven.get("eve", "19999.b")?.id).toBe("19999");
  expect(proven.get("eve", "0.b")).toBeUndefined();
  expect(proven.get(null, "a.b")).toBeUndefined();
});
