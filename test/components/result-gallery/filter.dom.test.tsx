import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { galleryOf, doneEntry, picture, showGallery } from "./galleryDom";

const entries = [
  doneEntry("An ochre vase", { isFavourite: true }),
  doneEntry("A green vase"),
  doneEntry("Dunes after rain", { request: { model: "nano-banana" } }),
  doneEntry("A lighthouse"),
];
const shown = () =>
  screen
    .queryAllByRole("button", { name: /^Open: / })
    .map(({ ariaLabel }) => ariaLabel?.slice("Open: ".length));
const search = () => screen.getByRole("searchbox", { name: "Search prompts" });

describe("narrowing the gallery down", () => {
  it("is offered by words from the first submission on, and by the rest only where it tells them apart", () => {
    const { rerender } = showGallery({ entries: [], onOpen: vi.fn() });
    expect(screen.queryByRole("group", { name: "Filter images" })).toBeNull();
    rerender(galleryOf({ entries: [doneEntry("one")], onOpen: vi.fn() }));
    expect(search()).toBeVisible();
    expect(screen.queryByRole("combobox", { name: "Model" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Favourites" })).toBeNull();
    rerender(galleryOf({ entries, onOpen: vi.fn() }));
    expect(search()).toBeVisible();
    expect(screen.getByRole("combobox", { name: "Model" })).toBeVisible();
    expect(screen.getByRole("button", { name: "Favourites" })).toBeVisible();
  });

  it("finds words of the prompt in any order and case, and says how many pictures that leaves", async () => {
    const { user } = showGallery({ entries, onOpen: vi.fn() });
    await user.type(search(), "VASE");
    await waitFor(() => expect(shown()).toEqual(["An ochre vase", "A green vase"]));
    expect(screen.getByText("2 images", { selector: "output" })).toBeVisible();
    await user.type(search(), " ochre");
    await waitFor(() => expect(shown()).toEqual(["An ochre vase"]));
  });

  it("shows one model, or favourites, and everything again", async () => {
    const { user } = showGallery({ entries, onOpen: vi.fn(), modelName: (id) => id.toUpperCase() });
    await user.selectOptions(screen.getByRole("combobox", { name: "Model" }), "NANO-BANANA");
    await waitFor(() => expect(shown()).toEqual(["Dunes after rain"]));
    await user.selectOptions(screen.getByRole("combobox", { name: "Model" }), "All models");
    await user.click(screen.getByRole("button", { name: "Favourites" }));
    await waitFor(() => expect(shown()).toEqual(["An ochre vase"]));
    expect(screen.getByRole("button", { name: "Favourites" })).toHaveAttribute("aria-pressed", "true");
    await user.click(screen.getByRole("button", { name: "Favourites" }));
    await waitFor(() => expect(shown()).toHaveLength(4));
  });

  it("says that nothing matches, and has the way back", async () => {
    const { user } = showGallery({ entries, onOpen: vi.fn() });
    await user.type(search(), "zebra");
    expect(await screen.findByText("No image matches.")).toBeVisible();
    expect(screen.getByText("0 images")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(picture("A lighthouse")).toBeVisible();
    expect(search()).toHaveValue("");
    expect(search()).toHaveFocus();
  });

  it("shows what is submitted meanwhile", async () => {
    const { user, rerender } = showGallery({ entries, onOpen: vi.fn() });
    await user.type(search(), "dunes");
    await waitFor(() => expect(shown()).toEqual(["Dunes after rain"]));
    rerender(
      galleryOf({
        entries: [doneEntry("New", { state: "queued", images: [] }), ...entries],
        onOpen: vi.fn(),
      }),
    );
    expect(screen.getByRole("group", { name: "On its way: New" })).toBeVisible();
    expect(search()).toHaveValue("");
  });

  it("can be its owner's", async () => {
    const onFilterChange = vi.fn();
    const filter = { text: "", model: "", isFavourite: true };
    const { user } = showGallery({ entries, onOpen: vi.fn(), filter, onFilterChange });
    expect(shown()).toEqual(["An ochre vase"]);
    await user.click(screen.getByRole("button", { name: "Favourites" }));
    expect(onFilterChange).toHaveBeenCalledExactlyOnceWith({ ...filter, isFavourite: false });
    expect(shown()).toEqual(["An ochre vase"]);
  });
});
