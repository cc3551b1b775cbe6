import { describe, expect, test } from "vitest";
import type { GenerationSettings } from "../../src/contract/GenerationSettings";
import { reconcileSettings, tiersFor } from "../../src/contract/reconcileSettings";
import { requestOf, settingsOf } from "../../src/contract/requestOf";
import { sizedModel, tieredModel } from "./models";

const settings: GenerationSettings = {
  model: sizedModel.id,
  aspectRatio: "3:2",
  tier: "2K",
  quality: "high",
  n: 2,
};

describe("settings as a request", () => {
  test("name size and quality for a model that lists words", () => {
    expect(requestOf(settings, sizedModel, "A cat")).toEqual({
      model: "gpt-image-2",
      prompt: "A cat",
      size: "2016x1344",
      quality: "high",
      n: 2,
    });
  });

  test("name ratio and tier for a model that lists tiers", () => {
    expect(requestOf({ ...settings, model: tieredModel.id }, tieredModel, "A cat")).toEqual({
      model: "nanobananapro",
      prompt: "A cat",
      aspectRatio: "3:2",
      quality: "2K",
      n: 2,
    });
  });

  test("carry the reference images only when there are some", () => {
    const picture = new Blob(["x"], { type: "image/png" });
    expect(requestOf(settings, sizedModel, "A cat", []).referenceImages).toBeUndefined();
    expect(requestOf(settings, sizedModel, "A cat", [picture]).referenceImages).toEqual([picture]);
  });

  test.each(
    sizedModel.aspectRatios.flatMap((aspectRatio) =>
      tiersFor(sizedModel, aspectRatio).map((tier) => ({ ...settings, aspectRatio, tier })),
    ),
  )("come back the same from a size: $aspectRatio in $tier", (each) => {
    expect(settingsOf(requestOf(each, sizedModel, "A cat"))).toEqual(each);
  });

  test.each(
    tieredModel.aspectRatios.flatMap((aspectRatio) =>
      tieredModel.tiers.map((tier) => ({ aspectRatio, tier })),
    ),
  )("come back the same from a tier: $aspectRatio in $tier", (each) => {
    const asked = { ...settings, ...each, model: tieredModel.id, quality: "auto" };
    expect(settingsOf(requestOf(asked, tieredModel, "A cat"))).toEqual(asked);
  });

  test("come from a request that says almost nothing", () => {
    expect(settingsOf({ model: "gpt-image-2" })).toEqual({
      model: "gpt-image-2",
      aspectRatio: "auto",
      tier: "1K",
      quality: "auto",
      n: 1,
    });
  });
});

describe("reconciling settings with a model", () => {
  test("changes nothing, not even the object, when they fit", () => {
    const result = reconcileSettings(settings, sizedModel);
    expect(result.settings).toBe(settings);
    expect(result.changes).toEqual([]);
  });

  test("takes the model over without a change to report", () => {
    const result = reconcileSettings({ ...settings, model: "gone" }, sizedModel);
    expect(result.settings.model).toBe(sizedModel.id);
    expect(result.changes).toEqual([]);
  });

  test.each([
    ["4:3", ["1:1", "3:2", "16:9"], "3:2"],
    ["9:21", ["1:1", "9:16", "16:9"], "9:16"],
    ["3:1", ["1:1", "3:2", "16:9"], "16:9"],
    ["auto", ["3:2", "1:1", "16:9"], "1:1"],
    ["4:3", ["auto", "1:1"], "1:1"],
    ["4:3", ["auto"], "auto"],
    ["4:3", [], "4:3"],
  ])("brings the ratio %s into %j as %s", (aspectRatio, aspectRatios, expected) => {
    const result = reconcileSettings({ ...settings, aspectRatio }, { ...tieredModel, aspectRatios });
    expect(result.settings.aspectRatio).toBe(expected);
  });

  test.each([
    ["4K", ["1K", "2K"], "2K"],
    ["4K", ["1K"], "1K"],
    ["1K", ["2K", "4K"], "2K"],
    ["2K", ["1K", "4K"], "1K"],
  ] as const)(
    "brings the tier %s into %j as %s, never a dearer one where a cheaper exists",
    (tier, tiers, expected) => {
      const model = { ...tieredModel, tiers: [...tiers] };
      expect(reconcileSettings({ ...settings, tier }, model).settings.tier).toBe(expected);
    },
  );

  test("keeps the smallest tier for the ratio auto of a model that picks its own size", () => {
    const result = reconcileSettings({ ...settings, aspectRatio: "auto", tier: "4K" }, sizedModel);
    expect(result.changes).toEqual([{ field: "tier", from: "4K", to: "1K" }]);
  });

  test.each([
    ["ultra", ["auto", "low"], "auto"],
    ["ultra", ["low", "high"], "low"],
    ["high", [], "high"],
  ])("brings the quality %s into %j as %s", (quality, qualities, expected) => {
    expect(reconcileSettings({ ...settings, quality }, { ...sizedModel, qualities }).settings.quality).toBe(
      expected,
    );
  });

  test("says everything that had to change", () => {
    const wanted = { ...settings, aspectRatio: "2:1", tier: "4K" as const };
    const { settings: next, changes } = reconcileSettings(wanted, tieredModel);
    expect(next).toMatchObject({ model: "nanobananapro", aspectRatio: "16:9", tier: "2K", n: 2 });
    expect(changes).toEqual([
      { field: "aspectRatio", from: "2:1", to: "16:9" },
      { field: "tier", from: "4K", to: "2K" },
    ]);
  });
});
