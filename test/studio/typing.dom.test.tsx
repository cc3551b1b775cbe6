import { act, fireEvent, render, screen } from "@testing-library/react";
import { Profiler } from "react";
import { describe, expect, it } from "vitest";
import type { GenerationEntry } from "../../src/contract/GenerationEntry";
import { writeRecord } from "../../src/journal/entryRecord";
import { memoryStorage } from "../../src/journal/memoryStorage";
import { ImageHubProvider } from "../../src/studio/ImageHubProvider";
import { ImageStudio, type ImageStudioProps } from "../../src/studio/ImageStudio";
import { createTestHub } from "../support/createTestHub";
import { lastRenders } from "../support/lastRenders";

const models = Array.from({ length: 24 }, (_, index) => ({
  id: `model-${index}`,
  name: `Model ${index}`,
  provider: "openai",
  aspectRatios: ["auto", "1:1", "3:2", "2:3", "16:9", "9:16"],
  qualities: ["auto", "low", "high"],
  tiers: ["1K" as const, "2K" as const, "4K" as const],
  referenceImageLimit: 16,
  creditsPerImage: { "1K": 8, "2K": 10, "4K": 12 },
}));

const onePixel =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=";

const entry = (index: number): GenerationEntry => ({
  key: `key-${index}`,
  id: `id-${index}`,
  state: "succeeded",
  request: { model: "model-0", prompt: `Picture ${index}`, size: "1024x1024", n: 1 },
  images: [{ id: `image-${index}`, url: onePixel }],
  thumbnails: { [`image-${index}`]: onePixel },
  cost: { asked: 8, used: 8 },
  submittedAt: new Date(Date.UTC(2026, 3, 1, 0, index)).toISOString(),
});

/** A studio with everything in it: 24 models, 200 pictures. */
async function showFullStudio(props: ImageStudioProps = {}) {
  const { client } = createTestHub();
  const storage = memoryStorage();
  const name = JSON.stringify([client.endpoint, ""]);
  for (let index = 0; index < 200; index += 1)
    await storage.update(name, `key-${index}`, () => writeRecord({ entry: entry(index), revision: 1 }));
  const commits = { count: 0 };
  const { container } = render(
    <ImageHubProvider client={client} storage={storage}>
      <Profiler id="studio" onRender={() => (commits.count += 1)}>
        <ImageStudio models={models} {...props} />
      </Profiler>
    </ImageHubProvider>,
  );
  await screen.findByText("112");
  await screen.findAllByRole("img", { name: "Picture 199" });
  const prompt = screen.getByRole("textbox", { name: "Prompt" });
  /** Types, and gives the names of the components that were rendered for it. */
  function type(value: string): string[] {
    commits.count = 0;
    fireEvent.change(prompt, { target: { value } });
    expect(commits.count).toBe(1);
    return lastRenders(container);
  }
  return { commits, type, kept: (key: string) => storage.get(name, key) };
}

describe("typing in the prompt of a full studio", () => {
  it("renders the text area and the counter, once each, and nothing else", async () => {
    const { type } = await showFullStudio({ maxLength: 10 });
    type("A brass ");
    for (const text of ["A brass l", "A brass la", "A brass lam", "A brass lamp"])
      expect(type(text)).toEqual(["PromptFormTextarea", "PromptFormCounter"]);
  });

  it("renders the text area alone far from the limit", async () => {
    const { type } = await showFullStudio({ maxLength: 4000 });
    type("A");
    expect(type("A b")).toEqual(["PromptFormTextarea"]);
  });

  it("renders beside it only what stands around the button, and the tools, when the first letter is there", async () => {
    const { type } = await showFullStudio();
    const allowed = [
      "PromptFormTextarea",
      "PromptFormClear",
      "PromptFormSubmit",
      "PromptFormObstacles",
      "PromptFormReasons",
      "PromptFormRemedies",
      "PromptFormUploadProgress",
      "PromptFormReceipt",
      "Icon",
      "Glyph",
    ];
    const first = type("A");
    expect(first).toContain("PromptFormSubmit");
    expect(first.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it("renders nothing while what was typed is being kept", async () => {
    const { commits, type, kept } = await showFullStudio();
    type("A lamp");
    commits.count = 0;
    act(() => void window.dispatchEvent(new Event("pagehide")));
    await expect.poll(() => kept("draft:studio")).toMatchObject({ prompt: "A lamp" });
    expect(commits.count).toBe(0);
  });
});
