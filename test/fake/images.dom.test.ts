import { expect, test } from "vitest";
import { createFakeHub } from "../../src/fake";
import { goodPost } from "./support/createBench";
import { documentedSuccess } from "./support/documentedAnswers";

test("in a simulated page, which shows no pictures, they are addressed over HTTP and painted only when asked for", async () => {
  const hub = createFakeHub({ scenario: "instant" });
  const answer = await hub.fetch("/api/v1/images/generations", goodPost);
  const { images } = documentedSuccess.parse(await answer.json());
  expect(images[0]?.url).toMatch(/^https:/);
});
