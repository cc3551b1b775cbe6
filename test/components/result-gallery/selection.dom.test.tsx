import { act, fireEvent, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { images } from "./entries";
import { doneEntry, layTilesOut, picture, showGallery } from "./galleryDom";

const entries = ["one", "two", "three", "four"].map((prompt) => doneEntry(prompt));
const onOpen = vi.fn();

/** A picture that the page shows: what lies over it comes with that. */
function loadPictures(): void {
  vi.spyOn(HTMLImageElement.prototype, "complete", "get").mockReturnValue(true);
  vi.spyOn(HTMLImageElement.prototype, "naturalWidth", "get").mockReturnValue(300);
  vi.spyOn(HTMLImageElement.prototype, "naturalHeight", "get").mockReturnValue(200);
}

const box = (prompt: string) => screen.getByRole("checkbox", { name: `Select: ${prompt}` });
const bar = () => screen.queryByRole("toolbar", { name: "Selected images" });
const chosen = () =>
  screen
    .getAllByRole<HTMLInputElement>("checkbox")
    .flatMap(({ checked, ariaLabel }) => (checked ? ariaLabel : []));

beforeEach(() => {
  layTilesOut();
  loadPictures();
  onOpen.mockClear();
});

describe("choosing pictures", () => {
  it("is not offered where nothing could be done with them", () => {
    showGallery({ entries, onOpen });
    expect(screen.queryAllByRole("checkbox")).toEqual([]);
  });

  it("goes by checkbox, and says how many there are", async () => {
    const { user } = showGallery({ entries, onOpen, onRemove: vi.fn() });
    await user.click(box("one"));
    await user.click(box("three"));
    expect(screen.getByText("2 selected")).toBeVisible();
    await user.click(box("one"));
    expect(chosen()).toEqual(["Select: three"]);
  });

  it("goes on by pressing pictures, while Enter still opens them", async () => {
    const { user } = showGallery({ entries, onOpen, onRemove: vi.fn() });
    await user.click(box("one"));
    await user.click(picture("two"));
    expect(chosen()).toEqual(["Select: one", "Select: two"]);
    expect(onOpen).not.toHaveBeenCalled();
    picture("two").focus();
    await user.keyboard("{Enter}");
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it("draws a range with Shift, and draws it again from the same beginning", async () => {
    const { user } = showGallery({ entries, onOpen, onRemove: vi.fn() });
    await user.click(box("two"));
    await user.keyboard("{Shift>}");
    await user.click(picture("four"));
    expect(chosen()).toHaveLength(3);
    await user.click(picture("one"));
    await user.keyboard("{/Shift}");
    expect(chosen()).toEqual(["Select: one", "Select: two"]);
  });

  it("draws a range with Shift and the arrows", async () => {
    const { user } = showGallery({ entries, onOpen, onRemove: vi.fn() });
    picture("one").focus();
    await user.keyboard("{Shift>}{ArrowRight}{ArrowRight}{ArrowLeft}{/Shift}");
    expect(chosen()).toEqual(["Select: one", "Select: two"]);
    expect(picture("two")).toHaveFocus();
  });

  it("takes everything with Control and A, and nothing with Escape", async () => {
    const { user } = showGallery({ entries, onOpen, onRemove: vi.fn() });
    picture("two").focus();
    await user.keyboard("{Control>}a{/Control}");
    expect(screen.getByText("4 selected")).toBeVisible();
    await user.keyboard("{Escape}");
    expect(bar()).toBeNull();
    expect(picture("two")).toHaveFocus();
  });

  it("begins when a finger rests on a picture, and does not open that", () => {
    vi.useFakeTimers();
    showGallery({ entries, onOpen, onRemove: vi.fn() });
    const finger = { pointerType: "touch", clientX: 5, clientY: 5 };
    fireEvent.pointerDown(picture("two"), finger);
    fireEvent.pointerMove(picture("two"), { ...finger, clientY: 50 });
    act(() => void vi.advanceTimersByTime(1000));
    expect(bar()).toBeNull();
    fireEvent.pointerDown(picture("two"), finger);
    act(() => void vi.advanceTimersByTime(1000));
    fireEvent.pointerUp(picture("two"), finger);
    fireEvent.click(picture("two"), { detail: 1 });
    expect(chosen()).toEqual(["Select: two"]);
    expect(onOpen).not.toHaveBeenCalled();
    vi.useRealTimers();
  });

  it("keeps what a finger has chosen that is let go of over the checkbox that came with it", () => {
    vi.useFakeTimers();
    showGallery({ entries, onOpen, onRemove: vi.fn() });
    fireEvent.pointerDown(picture("two"), { pointerType: "touch" });
    act(() => void vi.advanceTimersByTime(1000));
    fireEvent.pointerUp(box("two"), { pointerType: "touch" });
    fireEvent.click(box("two"), { detail: 1 });
    expect(chosen()).toEqual(["Select: two"]);
    vi.useRealTimers();
  });

  it("begins with the browser's own long press, whose menu stays away, and leaves a mouse its menu", () => {
    showGallery({ entries, onOpen, onRemove: vi.fn() });
    fireEvent.pointerDown(picture("two"), { pointerType: "mouse" });
    expect(fireEvent.contextMenu(picture("two"))).toBe(true);
    fireEvent.pointerDown(picture("two"), { pointerType: "touch" });
    expect(fireEvent.contextMenu(picture("two"))).toBe(false);
    expect(chosen()).toEqual(["Select: two"]);
  });

  it("begins with a button, with nothing chosen, until it is left", async () => {
    const { user } = showGallery({ entries, onOpen, onRemove: vi.fn() });
    await user.click(screen.getByRole("button", { name: "Select" }));
    expect(screen.getByText("0 selected")).toBeVisible();
    expect(screen.queryByRole("button", { name: /^Remove \d/ })).toBeNull();
    expect(picture("one")).toHaveFocus();
    await user.click(picture("three"));
    expect(chosen()).toEqual(["Select: three"]);
    await user.click(picture("three"));
    expect(screen.getByText("0 selected")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Clear selection" }));
    expect(bar()).toBeNull();
    expect(onOpen).not.toHaveBeenCalled();
    expect(screen.getByRole("button", { name: "Select" })).toBeVisible();
  });
});

describe("what is chosen", () => {
  it("is removed together, with one way back", async () => {
    const onRemove = vi.fn();
    const pair = doneEntry("pair", { images: images(2), request: { n: 2 } });
    const { user } = showGallery({ entries: [pair, ...entries], onOpen, onRemove });
    await user.click(screen.getAllByRole("checkbox", { name: "Select: pair" })[0] ?? document.body);
    await user.click(box("one"));
    await user.click(screen.getByRole("button", { name: "Remove 3 images" }));
    expect(screen.getByText("Removed 3 images")).toBeVisible();
    expect(bar()).toBeNull();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(picture("one")).toBeVisible();
    expect(chosen()).toEqual([]);
    expect(onRemove).not.toHaveBeenCalled();
  });

  it("goes with Delete on one of them, and the focus to what is left", async () => {
    const { user } = showGallery({ entries, onOpen, onRemove: vi.fn() });
    await user.click(box("two"));
    await user.click(box("three"));
    picture("two").focus();
    await user.keyboard("{Delete}");
    expect(screen.getByText("Removed 2 images")).toBeVisible();
    expect(picture("four")).toHaveFocus();
  });

  it("becomes favourite as far as it is not; then the marks go", async () => {
    const onToggleFavourite = vi.fn();
    const marked = doneEntry("marked", { isFavourite: true });
    const { user } = showGallery({ entries: [marked, ...entries], onOpen, onToggleFavourite });
    await user.click(box("marked"));
    await user.click(box("one"));
    const heart = () => screen.getByRole("toolbar").querySelector("[aria-pressed]") ?? document.body;
    await user.click(heart());
    expect(onToggleFavourite.mock.calls).toEqual([[entries[0]]]);
    await user.click(box("one"));
    expect(heart()).toHaveAttribute("aria-pressed", "true");
    await user.click(heart());
    expect(onToggleFavourite).toHaveBeenLastCalledWith(marked);
  });

  it("is saved together, in the order of the gallery", async () => {
    const onDownloadSelection = vi.fn();
    const { user } = showGallery({ entries, onOpen, onDownloadSelection });
    await user.click(box("three"));
    await user.click(box("one"));
    await user.click(screen.getByRole("toolbar").querySelector("button") ?? document.body);
    const expected = [entries[0], entries[2]].map((entry) => ({ entry, image: entry?.images[0] }));
    expect(onDownloadSelection).toHaveBeenCalledExactlyOnceWith(expected);
  });

  it("gives the focus back to the tiles when it is let go", async () => {
    const { user } = showGallery({ entries, onOpen, onRemove: vi.fn() });
    await user.click(box("two"));
    await user.click(screen.getByRole("button", { name: "Clear selection" }));
    expect(picture("two")).toHaveFocus();
  });
});
