import { expect, test } from "vitest";
import { priceOf } from "../../src/contract/priceOf";
import { tiersFor } from "../../src/contract/reconcileSettings";
import { readModels } from "../../src/contract/readModels";
import { requestOf } from "../../src/contract/requestOf";
import { writeRequestForm, writeRequestJson } from "../../src/contract/writeRequest";
import { fakeDialects, fakeModels, type FakeDialectName } from "../../src/fake";
import { createBench } from "./support/createBench";
import { fileOf } from "./support/files";

const names = Object.keys(fakeDialects) as FakeDialectName[];
const cases = names.flatMap((dialect) => fakeModels.map(({ id }) => [dialect, id] as const));

test.each(cases)("in the dialect %s, all that %s offers is taken at the price shown", async (dialect, id) => {
  const { get, post, hub } = createBench({ dialect, scenario: "instant", credits: 1e6 });
  const model = readModels(await (await get("/models")).json()).find((candidate) => candidate.id === id);
  if (!model) throw new Error(`${id} is not listed`);
  const quality = model.qualities.at(-1) ?? "auto";
  for (const aspectRatio of model.aspectRatios)
    for (const tier of tiersFor(model, aspectRatio)) {
      const request = requestOf({ model: id, aspectRatio, tier, quality, n: 3 }, model, "A fox");
      const response = await post(writeRequestJson(request, { async: true }));
      expect([request, response.status]).toEqual([request, 202]);
      expect(hub.state.generations.at(-1)?.price).toBe(priceOf(request, model));
    }
});

test.each(fakeModels)(
  "$id takes as many references as it lists, in the form that the library writes",
  async (model) => {
    const { post, hub } = createBench({ scenario: "instant" });
    const files = Array.from({ length: model.referenceImageLimit }, () => fileOf("png"));
    const settings = { model: model.id, aspectRatio: "3:2", tier: "1K" as const, quality: "auto", n: 2 };
    const form = writeRequestForm(requestOf(settings, model, "A fox", files), { async: true });
    expect((await post(form)).status).toBe(202);
    expect(hub.state.requests[0]?.body?.["reference_image"]).toHaveLength(files.length);
  },
);
