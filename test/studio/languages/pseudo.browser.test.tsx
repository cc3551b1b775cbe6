import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fileOf, heads } from "../../components/reference-dropzone/files";
import { pictureOf, realGif } from "../../components/reference-dropzone/pictures";
import { control, dropOnForm, expectTranslated, heard, press, say, saying } from "./pseudoStudio";

const vase = { prompt: "An ochre vase", size: "1024x1024" };
const data = [vase.prompt];
const forever = 24 * 60 * 60 * 1000;
const picture = () => page.getByRole("img", { name: vase.prompt }).first();

afterEach(async () => {
  await page.viewport(414, 896);
});

describe("no text comes from anywhere but the catalogue", () => {
  it("before anything is made, with everything that stands in the way", async () => {
    const templates = [{ label: "Portrait", prompt: "A portrait of {somebody}" }];
    await expectTranslated(
      { templates, onTopUp: () => undefined, data: ["Portrait", "A portrait of {somebody}", "somebody"] },
      async (texts) => {
        await heard(texts, "gallery.emptyTitle");
        await press("generate.images");
        await heard(texts, "obstacle.blankPrompt");
        await press("prompt.templates");
        await userEvent.click(control("button", "Portrait"));
        await heard(texts, "obstacle.unfilledPlaceholders");
        await press("prompt.clear");
        await heard(texts, "prompt.cleared");
      },
    );
  });

  it("while a job is queued and runs, when nobody waits any more, and when it is picked up again", async () => {
    const scenario = { queueMs: 0, runMs: forever };
    await expectTranslated({ defaultRequest: vase, data, hub: { scenario } }, async (texts) => {
      await press("generate.images");
      await heard(texts, "gallery.stopWaiting");
      await press("gallery.stopWaiting");
      await heard(texts, "gallery.creditsApply");
      await press("gallery.resume");
      await heard(texts, "gallery.stopWaiting");
    });
  });

  it.each([
    ["failed", { outcome: "fails" }, "gallery.saidFailed"],
    ["partial", { outcome: "partial" }, "gallery.missing"],
    ["lost", { faults: [{ on: ["generate"], answer: "lostAnswer" }] }, "gallery.unknownReason"],
    ["refused", { faults: [{ on: ["generate"], answer: "invalidApiKey" }] }, "error.invalidApiKey"],
    ["gone", { faults: [{ on: ["image"], answer: 403 }] }, "gallery.broken"],
  ] as const)("for a job that is %s", async (_, scenario, key) => {
    await expectTranslated({ defaultRequest: { ...vase, n: 2 }, data, hub: { scenario } }, async (texts) => {
      await press("generate.images");
      await heard(texts, key);
    });
  });

  it("where models and credits can't be read", async () => {
    const scenario = {
      faults: [{ on: ["models" as const, "credits" as const], answer: "invalidApiKey" as const }],
    };
    await expectTranslated({ hub: { scenario } }, async (texts) => {
      await heard(texts, "model.error");
      await heard(texts, "credits.error");
    });
  });

  it("where the credits do not suffice, with the balance in full", async () => {
    const hub = {
      credits: 17,
      nextExpiration: { at: new Date(Date.now() + 3 * 24 * 3_600_000).toISOString(), credits: 5 },
    };
    const many = { ...vase, n: 4 };
    await expectTranslated({ defaultRequest: many, onTopUp: () => undefined, data, hub }, async (texts) => {
      await heard(texts, "obstacle.insufficientCredits");
      await userEvent.click(control("button", saying("credits.amount")));
      await heard(texts, "credits.enough");
      await press("remedy.useFewerImages");
    });
  });
});

describe("no reference, setting or result says anything else", () => {
  it("of references that are taken, refused, moved and removed", async () => {
    const names = ["one.png", "two.png", "torn.png", "drawing.gif", "empty.png"];
    await expectTranslated({ defaultRequest: vase, data: [...data, ...names] }, async (texts) => {
      await expect.element(control("radio", saying("count.option"))).toBeInTheDocument();
      const good = await Promise.all(
        ["one.png", "two.png"].map((name) =>
          pictureOf(name, { colour: name === "one.png" ? "teal" : "tan" }),
        ),
      );
      dropOnForm(...good, fileOf(heads.png, "torn.png"), realGif("drawing.gif"), fileOf("", "empty.png"));
      await heard(texts, "references.note");
      await heard(texts, "references.broken");
      await heard(texts, "obstacle.brokenReferences");
      await userEvent.click(control("button", say("references.later", { name: "one.png" })));
      await heard(texts, "references.moved");
      await press("remedy.removeReferences");
      await userEvent.selectOptions(control("combobox", say("model.label")), "nanobanana");
      await press("references.link");
      await heard(texts, "references.linkLabel");
    });
  });

  it.each([1280, 768, 360])(
    "of the settings at %i pixels, and of what another model changes",
    async (width) => {
      const wide = { ...vase, size: "2048x2048" };
      await expectTranslated({ width, defaultRequest: wide, data }, async (texts) => {
        if (width === 360) await press("settings.change");
        await expect.element(control("radio", saying("count.optionPriced"))).toBeInTheDocument();
        if (width === 768) await userEvent.click(control("button", say("ratio.label")));
        await userEvent.selectOptions(control("combobox", say("model.label")), "nanobanana");
        await heard(texts, "settings.set");
      });
    },
  );

  it("of results, while they are looked at, compared, chosen, packed and removed", async () => {
    await expectTranslated(
      { defaultRequest: { ...vase, n: 2 }, data: [...data, "manifest.json"] },
      async (texts) => {
        await press("generate.images");
        await expect.element(picture()).toHaveAttribute("data-phase", "settled");
        await press("viewer.favourite");
        await userEvent.click(control("link", saying("gallery.openOne")));
        await expect.element(control("button", say("viewer.zoomIn"))).toBeVisible();
        await press("viewer.more");
        await press("viewer.copyPrompt");
        await userEvent.keyboard("{Escape}");
        await press("viewer.compare");
        await heard(texts, "viewer.divider");
        await userEvent.keyboard("{Escape}{Escape}");
        await press("gallery.choose");
        await userEvent.click(picture());
        await heard(texts, "gallery.selected");
        await press("gallery.removeImages");
        await heard(texts, "gallery.removedImages");
      },
    );
  });
});
