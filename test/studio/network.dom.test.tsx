import { QueryClient } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { GenerationEntry } from "../../src/contract/GenerationEntry";
import { writeRecord } from "../../src/journal/entryRecord";
import { memoryStorage } from "../../src/journal/memoryStorage";
import { ImageHubProvider } from "../../src/studio/ImageHubProvider";
import { ImageStudio } from "../../src/studio/ImageStudio";
import { createTestHub } from "../support/createTestHub";

const thumbnail = "data:image/webp;base64,UklGRg==";

const entryOf = (index: number): GenerationEntry => ({
  ...{ key: `key-${index}`, id: `id-${index}`, state: "succeeded", cost: { asked: 8, used: 8 } },
  request: { model: "gpt-image-2", prompt: `Picture ${index}`, size: "1024x1024", n: 1 },
  images: [{ id: `image-${index}`, url: `https://images.example/${index}.png` }],
  thumbnails: { [`image-${index}`]: thumbnail },
  submittedAt: new Date(Date.UTC(2026, 3, 1, 0, index)).toISOString(),
});

/** A browser whose history has fifty finished generations; every `open` is a page of its own. */
async function browserWithHistory() {
  const app = createTestHub();
  const storage = memoryStorage();
  const name = JSON.stringify([app.client.endpoint, ""]);
  for (let index = 0; index < 50; index += 1)
    await storage.update(name, `key-${index}`, () => writeRecord({ entry: entryOf(index), revision: 1 }));
  const routes = () =>
    app.hub.state.requests.map(({ route }) => String(route)).toSorted((a, b) => a.localeCompare(b));
  async function open(client = app.client) {
    const page = render(
      <ImageHubProvider client={client} storage={storage} queryClient={new QueryClient()}>
        <ImageStudio />
      </ImageHubProvider>,
    );
    await screen.findAllByText("112");
    await screen.findByRole("combobox", { name: "Model" });
    await screen.findAllByRole("img", { name: "Picture 49" });
    return page;
  }
  return { ...app, open, routes };
}

afterEach(() => {
  vi.useRealTimers();
});

describe("a page with fifty finished generations in its history", () => {
  it("asks for models and credits once each, and for no generation", async () => {
    const { open, routes } = await browserWithHistory();
    await open();
    expect(routes()).toEqual(["credits", "models"]);
  });

  it("asks for the models no more when it is reloaded, until they are ten minutes old", async () => {
    const { open, routes } = await browserWithHistory();
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-04-01T12:00:00Z") });
    (await open()).unmount();
    vi.setSystemTime(new Date("2026-04-01T12:09:00Z"));
    (await open()).unmount();
    expect(routes()).toEqual(["credits", "credits", "models"]);
    vi.setSystemTime(new Date("2026-04-01T12:11:00Z"));
    await open();
    await waitFor(() => expect(routes()).toEqual(["credits", "credits", "credits", "models", "models"]));
  });

  it("shows old models at once, also while the service can't be asked", async () => {
    const { open, client } = await browserWithHistory();
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-04-01T12:00:00Z") });
    (await open()).unmount();
    vi.setSystemTime(new Date("2026-04-02T12:00:00Z"));
    const listModels = vi.fn<typeof client.listModels>(() => new Promise(() => undefined));
    await open({ ...client, listModels });
    expect(listModels).toHaveBeenCalledOnce();
  });

  it("shows the small pictures of the journal first, and loads the others when they come into sight", async () => {
    const { open } = await browserWithHistory();
    await open();
    const pictures = screen.getAllByRole<HTMLImageElement>("img", { name: /^Picture/ });
    expect(pictures).toHaveLength(50);
    for (const picture of pictures) {
      expect(picture).toHaveAttribute("loading", "lazy");
      const tile = picture.closest<HTMLElement>("li");
      expect(tile?.style.backgroundImage).toContain(thumbnail);
    }
  });
});
