import { render, screen } from "@testing-library/react";
import { Profiler } from "react";
import { describe, expect, it } from "vitest";
import type { GenerationEntry } from "../../src/contract/GenerationEntry";
import type { Generation } from "../../src/contract/generationSchema";
import { writeRecord } from "../../src/journal/entryRecord";
import { memoryStorage } from "../../src/journal/memoryStorage";
import { ImageHubProvider } from "../../src/studio/ImageHubProvider";
import { ImageStudio } from "../../src/studio/ImageStudio";
import { createTestHub } from "../support/createTestHub";
import { lastRenders } from "../support/lastRenders";
import { liveInVirtualTime, pass } from "../support/virtualTime";

const jobs = 100;
const request = { model: "gpt-image-2", prompt: "a misty mountain", size: "1024x1024", n: 1 };
const image = { id: "image", url: "https://images.example/image.png" };

const running: Omit<Generation, "id"> = {
  ...{ status: "running", model: request.model, images: [], usage: { credits: 0 } },
};

const entryOf = (index: number, id: string): GenerationEntry => ({
  ...{ key: `key-${index}`, id, request, state: "running", images: [], cost: { asked: 8 } },
  submittedAt: new Date(Date.now() - 60_000 - index).toISOString(),
});

const finishedEntryOf = (index: number): GenerationEntry => ({
  ...entryOf(index, `id-${index}`),
  ...{ state: "succeeded", images: [image], tookMs: 75_000, settledAt: new Date().toISOString() },
});

/** A studio whose hundred submissions have been accepted before, and run for hours. */
async function showBusyStudio() {
  const { client } = createTestHub();
  const storage = memoryStorage();
  const name = JSON.stringify([client.endpoint, ""]);
  const keep = (entry: GenerationEntry) =>
    storage.update(name, entry.key, () => writeRecord({ entry, revision: 1 }));
  const ids = Array.from({ length: jobs }, (_, index) => `id-${index}`);
  for (const [index, id] of ids.entries()) await keep(entryOf(index, id));
  // So many tell how long such generations take that one more changes little.
  for (let index = 0; index < 50; index += 1) await keep(finishedEntryOf(jobs + index));
  const answers = new Map<string, Partial<Generation>>();
  const polls: string[] = [];
  const page = document.createElement("div");
  document.body.append(page);
  const renders: string[][] = [];
  render(
    <ImageHubProvider
      client={{
        ...client,
        getGeneration(id) {
          polls.push(id);
          return Promise.resolve({ ...running, id, ...answers.get(id) });
        },
      }}
      storage={storage}
    >
      <Profiler id="studio" onRender={() => renders.push(lastRenders(page))}>
        <ImageStudio />
      </Profiler>
    </ImageHubProvider>,
    { container: page },
  );
  await pass(15_000);
  expect(screen.getAllByText(/1:1\d/).length).toBeGreaterThan(0);
  // Every job has been asked about by now; from here on only what is new may render.
  expect(new Set(polls).size).toBe(jobs);
  renders.length = 0;
  polls.length = 0;
  return { ids, answers, polls, renders };
}

/** The time that has passed is shown, and moves on its own. */
const isClock = (name: string) => name === "ElapsedTime" || name === "EstimateNote";

liveInVirtualTime();

describe("polling for a hundred generations at once", () => {
  it("renders nothing but the clocks while nothing changes, and exactly one tile when one is finished", async () => {
    const { ids, answers, polls, renders } = await showBusyStudio();
    await pass(10_000);
    expect(polls.length).toBeGreaterThan(50);
    expect([...new Set(renders.flat())].filter((name) => !isClock(name))).toEqual([]);
    // Once a second, however many answers came.
    expect(renders.length).toBeLessThanOrEqual(11);

    answers.set(ids[3] ?? "", { status: "succeeded", images: [image], usage: { credits: 8 } });
    await pass(10_000);
    expect(screen.getAllByRole("img", { name: request.prompt })).toHaveLength(1);
    const names = renders.flat();
    expect(names.filter((name) => name === "Tile")).toEqual(["Tile"]);
    expect(names.filter((name) => /^(Composer|Prompt|Model|Reference|Credits)/.test(name))).toEqual([]);
  });
});
