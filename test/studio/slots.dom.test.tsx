import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { memoryStorage } from "../../src/journal/memoryStorage";
import { ImageHubProvider } from "../../src/studio/ImageHubProvider";
import { ImageStudio } from "../../src/studio/ImageStudio";
import type { StudioSlots } from "../../src/studio/StudioSlots";
import { createTestHub } from "../support/createTestHub";

const patience = { timeout: 15_000 };

/** A studio with these pieces. */
async function showStudio(slots: StudioSlots) {
  const { client } = createTestHub();
  const studio = (
    <ImageHubProvider client={client} storage={memoryStorage()}>
      <ImageStudio slots={slots} defaultRecipe={{ prompt: "A fox" }} />
    </ImageHubProvider>
  );
  const view = render(studio);
  await screen.findByRole("button", { name: /^Generate 1 image/ });
  return { ...view, again: () => view.rerender(studio) };
}

describe("the studio's slots", () => {
  it("put pieces of one's own in the place of each, with what they need", async () => {
    await showStudio({
      title: ({ id }) => <h1 id={id}>Our pictures</h1>,
      credits: ({ perImage }) => <p>Price {perImage?.credits}</p>,
      gallery: ({ "aria-labelledby": title, starters }) => (
        <section aria-labelledby={title}>{starters?.length} starters</section>
      ),
      modelPicker: ({ models = [], value, onValueChange }) => (
        <button type="button" onClick={() => value && onValueChange?.({ ...value, n: 4 })}>
          {models.length} models
        </button>
      ),
      references: ({ images }) => <p>{images.limit} places</p>,
    });
    expect(await screen.findByText("Price 8")).toBeInTheDocument();
    expect(
      within(screen.getByRole("region", { name: "Our pictures" })).getByText("3 starters"),
    ).toBeVisible();
    expect(screen.getByText("16 places")).toBeInTheDocument();
    fireEvent.click(screen.getByRole("button", { name: "4 models" }));
    expect(await screen.findByRole("button", { name: /^Generate 4 images/ })).toBeInTheDocument();
  });

  it("may be written where they are passed, and use hooks: what they hold outlives a rendering", async () => {
    const { again } = await showStudio({
      credits: function Counter() {
        const [count, setCount] = useState(0);
        return (
          <button type="button" onClick={() => setCount(count + 1)}>
            Pressed {count}
          </button>
        );
      },
    });
    fireEvent.click(screen.getByRole("button", { name: "Pressed 0" }));
    again();
    expect(screen.getByRole("button", { name: "Pressed 1" })).toBeInTheDocument();
  });

  it("leave out what is null", async () => {
    await showStudio({ title: null, credits: null, gallery: null, modelPicker: null });
    expect(screen.queryByRole("heading", { name: "Your images" })).toBeNull();
    expect(screen.queryByRole("region", { name: "Your images" })).toBeNull();
    expect(screen.queryByRole("button", { name: /^112 credits/ })).toBeNull();
    expect(screen.queryByRole("combobox")).toBeNull();
  });

  it("replace the whole form, which gets its pieces ready-made", async () => {
    await showStudio({
      form: ({ text, onSubmit, controls }) => (
        <form aria-label="Mine" onSubmit={(event) => (event.preventDefault(), onSubmit())}>
          <output>{text?.get()}</output>
          {controls}
          <button type="submit">Generate 1 image of mine</button>
        </form>
      ),
    });
    const form = within(screen.getByRole("form", { name: "Mine" }));
    expect(form.getByText("A fox")).toBeInTheDocument();
    expect(await form.findByRole("combobox", { name: "Model" })).toBeInTheDocument();
    fireEvent.click(form.getByRole("button", { name: /of mine$/ }));
    expect(await screen.findAllByText("A fox", { selector: "p, span" })).not.toHaveLength(0);
  });
});

describe("the slot of the viewer", () => {
  const open = async () => {
    fireEvent.click(screen.getByRole("button", { name: /^Generate 1 image/ }));
    const tile = await waitFor(() => {
      // As coming back to a window does: asked about at once, instead of when its end is near.
      fireEvent.focus(window);
      return screen.getByRole("link", { name: /A fox/ });
    }, patience);
    fireEvent.click(tile);
    return tile;
  };

  it("shows the picture that is opened in a viewer of one's own", async () => {
    await showStudio({
      viewer: ({ value, onValueChange }) =>
        value && (
          <dialog open aria-label="Mine">
            <button type="button" onClick={() => onValueChange(null, value)}>
              Back
            </button>
          </dialog>
        ),
    });
    await open();
    fireEvent.click(await screen.findByRole("button", { name: "Back" }));
    expect(screen.queryByRole("dialog", { name: "Mine" })).toBeNull();
  });

  it("leaves tiles plain links where it is null", async () => {
    await showStudio({ viewer: null });
    expect(await open()).not.toHaveAttribute("aria-haspopup");
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
