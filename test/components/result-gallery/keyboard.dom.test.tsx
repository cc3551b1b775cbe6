import { screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { entryOf } from "./entries";
import { doneEntry, galleryOf, layTilesOut, picture, showGallery, tabToTiles } from "./galleryDom";

const entries = ["one", "two", "three", "four", "five", "six", "seven"].map((prompt) => doneEntry(prompt));
const onOpen = vi.fn();

beforeEach(() => {
  layTilesOut();
  onOpen.mockClear();
});
afterEach(() => {
  document.documentElement.removeAttribute("dir");
});

describe("the arrows", () => {
  it("go from tile to tile, by where they stand", async () => {
    const { user } = showGallery({ entries, onOpen });
    await tabToTiles(user);
    expect(picture("one")).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(picture("two")).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(picture("five")).toHaveFocus();
    await user.keyboard("{ArrowDown}");
    expect(picture("seven")).toHaveFocus();
    await user.keyboard("{ArrowUp}");
    expect(picture("five")).toHaveFocus();
    await user.keyboard("{End}");
    expect(picture("seven")).toHaveFocus();
    await user.keyboard("{Home}");
    expect(picture("one")).toHaveFocus();
    await user.keyboard("{PageDown}");
    expect(picture("seven")).toHaveFocus();
  });

  it("follow the reading direction", async () => {
    document.documentElement.dir = "rtl";
    document.documentElement.style.direction = "rtl";
    const { user } = showGallery({ entries, onOpen });
    await tabToTiles(user);
    await user.keyboard("{ArrowLeft}");
    expect(picture("two")).toHaveFocus();
    document.documentElement.style.removeProperty("direction");
  });

  it("reach what has words instead of a picture", async () => {
    const failed = entryOf({ key: "failed", state: "failed", request: { prompt: "A glass heart" } });
    const { user } = showGallery({
      entries: [failed, entryOf({ key: "running" })],
      onOpen,
      onRetry: vi.fn(),
    });
    await tabToTiles(user);
    expect(screen.getByRole("group", { name: "Failed, not charged: A glass heart" })).toHaveFocus();
    await user.tab();
    expect(screen.getByRole("button", { name: "Try again" })).toHaveFocus();
    await user.keyboard("{ArrowRight}");
    expect(screen.getByRole("group", { name: "On its way: An ochre vase" })).toHaveFocus();
  });
});

describe("the one tab stop", () => {
  it("is where the keyboard was", async () => {
    const { user } = showGallery({ entries, onOpen });
    await tabToTiles(user);
    await user.keyboard("{ArrowRight}");
    await user.tab({ shift: true });
    expect(screen.getByRole("searchbox")).toHaveFocus();
    await user.tab();
    expect(picture("two")).toHaveFocus();
    const stops = screen.getAllByRole("button", { name: /^Open/ }).filter(({ tabIndex }) => tabIndex === 0);
    expect(stops).toHaveLength(1);
  });

  it("is the newest tile until somebody goes elsewhere", async () => {
    const { user, rerender } = showGallery({ entries, onOpen });
    rerender(galleryOf({ entries: [doneEntry("newest"), ...entries], onOpen }));
    await tabToTiles(user);
    expect(picture("newest")).toHaveFocus();
  });
});

describe("the focus", () => {
  it("stays where it is while tiles arrive", async () => {
    const { user, rerender } = showGallery({ entries, onOpen });
    await tabToTiles(user);
    rerender(galleryOf({ entries: [entryOf({ key: "newest" }), ...entries], onOpen }));
    expect(picture("one")).toHaveFocus();
  });

  it("goes to the next tile when its own goes", async () => {
    const { user, rerender } = showGallery({ entries, onOpen });
    await tabToTiles(user);
    await user.keyboard("{End}");
    rerender(galleryOf({ entries: entries.slice(0, -1), onOpen }));
    await waitFor(() => expect(picture("six")).toHaveFocus());
    rerender(galleryOf({ entries: entries.slice(0, -1).filter(({ key }) => key !== "six"), onOpen }));
    await waitFor(() => expect(picture("five")).toHaveFocus());
  });

  it("goes from the wait to its picture", async () => {
    const running = entryOf({ key: "vase" });
    const { user, rerender } = showGallery({ entries: [running], onOpen, onStopWaiting: vi.fn() });
    await tabToTiles(user);
    await user.tab();
    expect(screen.getByRole("button", { name: "Stop waiting" })).toHaveFocus();
    const done = doneEntry("An ochre vase", { key: "vase" });
    rerender(galleryOf({ entries: [done], onOpen, onStopWaiting: vi.fn() }));
    await waitFor(() => expect(picture("An ochre vase")).toHaveFocus());
  });

  it("is left alone where it is elsewhere", async () => {
    const { user, rerender } = showGallery({ entries, onOpen });
    await tabToTiles(user);
    await user.click(document.body);
    rerender(galleryOf({ entries: entries.slice(1), onOpen }));
    await waitFor(() => expect(screen.getAllByRole("button", { name: /^Open/ })).toHaveLength(6));
    expect(document.body).toHaveFocus();
  });
});

describe("keys", () => {
  it("open with Enter", async () => {
    const { user } = showGallery({ entries, onOpen });
    await tabToTiles(user);
    await user.keyboard("{ArrowRight}{Enter}");
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(entries[1]?.images[0], entries[1]);
  });

  it("mark as favourite with F, and without a modifier only", async () => {
    const onToggleFavourite = vi.fn();
    const { user } = showGallery({ entries, onOpen, onToggleFavourite });
    await tabToTiles(user);
    await user.keyboard("f");
    expect(onToggleFavourite).toHaveBeenCalledExactlyOnceWith(entries[0]);
    await user.keyboard("{Control>}f{/Control}");
    expect(onToggleFavourite).toHaveBeenCalledOnce();
  });

  it("remove with Delete and go on to the next tile; Control and Z bring everything back", async () => {
    const onRemove = vi.fn();
    const { user } = showGallery({ entries, onOpen, onRemove });
    await tabToTiles(user);
    await user.keyboard("{ArrowRight}{Delete}");
    expect(picture("three")).toHaveFocus();
    expect(screen.queryByRole("button", { name: "Open: two" })).toBeNull();
    await user.keyboard("{Backspace}");
    expect(screen.getByText("Removed 2 images")).toBeVisible();
    expect(picture("four")).toHaveFocus();
    await user.keyboard("{Control>}z{/Control}");
    expect(picture("two")).toBeVisible();
    expect(picture("three")).toHaveFocus();
    expect(onRemove).not.toHaveBeenCalled();
  });

  it("leave the focus on Undo where no tile is left", async () => {
    const { user } = showGallery({ entries: [doneEntry("last")], onOpen, onRemove: vi.fn() });
    await tabToTiles(user);
    await user.keyboard("{Delete}");
    expect(screen.getByRole("button", { name: "Undo" })).toHaveFocus();
    await user.keyboard("{Enter}");
    expect(picture("last")).toHaveFocus();
  });

  it("remove nothing that is still awaited", async () => {
    const { user } = showGallery({ entries: [entryOf()], onOpen, onRemove: vi.fn() });
    await tabToTiles(user);
    await user.keyboard("{Delete}");
    expect(screen.getByRole("group", { name: "On its way: An ochre vase" })).toHaveFocus();
  });
});
