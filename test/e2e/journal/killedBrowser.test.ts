import { expect, it, onTestFinished } from "vitest";
import { createVisitor, expectSilence } from "./support/createVisitor";
import { createProfile, killBrowser, openProfile } from "./support/openProfile";
import { startSite } from "./support/startSite";
import { chargesFor, expectPicture, openGenerating } from "./support/studio";

it("an image is shown and paid for once whose browser was killed while it was made", async () => {
  const [site, profile] = await Promise.all([startSite(), createProfile()]);
  onTestFinished(site.close);
  const prompt = "A clock that stopped";
  const before = createVisitor(await openProfile(profile), site);
  await openGenerating(before, prompt);
  await killBrowser(before.context);
  site.finish();

  const after = createVisitor(await openProfile(profile), site);
  await expectPicture(await after.open(), prompt);
  expect(chargesFor(site, prompt)).toEqual(["charge"]);
  expect(after.requests().filter((line) => line.startsWith("POST"))).toEqual([]);
  expectSilence(after);
});
