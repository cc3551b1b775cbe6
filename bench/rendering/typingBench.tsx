import { useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Model } from "../../src/contract/modelSchema";
import { writeRecord } from "../../src/journal/entryRecord";
import { memoryStorage } from "../../src/journal/memoryStorage";
import { ImageHubProvider } from "../../src/studio/ImageHubProvider";
import { ImageStudio } from "../../src/studio/ImageStudio";
import { entriesOf, pictureOf } from "./entries";
import { hubClient } from "./hub";
import { PlainTile } from "./PlainTile";

const models: Model[] = Array.from({ length: 24 }, (_, index) => ({
  id: `model-${index}`,
  name: `Model ${index}`,
  provider: "openai",
  aspectRatios: ["auto", "1:1", "3:2", "2:3", "16:9", "9:16"],
  qualities: ["auto", "low", "high"],
  tiers: ["1K", "2K", "4K"],
  referenceImageLimit: 16,
  creditsPerImage: { "1K": 8, "2K": 10, "4K": 12 },
}));
const pictures = 200;

const Uncontrolled = () => <textarea aria-label="Prompt" rows={4} cols={60} />;

/** Everything in one component and one state: each key renders each option and each tile. */
function NaiveStudio() {
  const [prompt, setPrompt] = useState("");
  return (
    <>
      <textarea
        aria-label="Prompt"
        rows={4}
        cols={60}
        value={prompt}
        onChange={(e) => setPrompt(e.target.value)}
      />
      <p>{prompt.length} of 4000</p>
      <select aria-label="Model">
        {models.map(({ id, name }) => (
          <option key={id}>{name}</option>
        ))}
      </select>
      <button type="button" disabled={prompt.trim() === ""}>
        Generate
      </button>
      {entriesOf(pictures).map((entry) => (
        <PlainTile key={entry.key} entry={entry} height={120} />
      ))}
    </>
  );
}

async function Studio() {
  const client = hubClient();
  const storage = memoryStorage();
  const journal = JSON.stringify([client.endpoint, ""]);
  for (const entry of entriesOf(pictures)) {
    const thumbnails = Object.fromEntries(entry.images.map(({ id }) => [id, pictureOf(entry)]));
    const record = writeRecord({ entry: { ...entry, thumbnails }, revision: 1 });
    await storage.update(journal, entry.key, () => record);
  }
  return (
    <ImageHubProvider client={client} storage={storage}>
      <ImageStudio models={models} />
    </ImageHubProvider>
  );
}

const ways: Record<string, () => React.ReactNode | Promise<React.ReactNode>> = {
  ImageStudio: Studio,
  "uncontrolled textarea": () => <Uncontrolled />,
  "naive studio": () => <NaiveStudio />,
};

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** Shows one of them, and waits until its pictures are there: the studio shows a page of them first. */
async function show(name: string): Promise<void> {
  const target = document.querySelector<HTMLElement>("#target");
  const way = ways[name];
  if (!target || !way) throw new Error(`There is no way ${name}.`);
  const element = await way();
  const root = createRoot(target);
  flushSync(() => root.render(element));
  const isThere = () =>
    target.querySelector("textarea") !== null &&
    (name !== "ImageStudio" || target.querySelectorAll(".gih-tile img").length >= 20);
  while (!isThere()) await frame();
  target.querySelector("textarea")?.focus();
}

/** The steps that are measured from outside of the page. */
export const typingBench = { names: Object.keys(ways), show };
