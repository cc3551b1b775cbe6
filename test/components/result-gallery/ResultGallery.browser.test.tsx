import { render } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ar } from "../../../src/messages/ar";
import { MessagesProvider } from "../../../src/messages/MessagesProvider";
import { expectAccessible } from "../expectAccessible";
import { ago, entryOf, images } from "./entries";
import { boxes, doneEntry, galleryOf, picturesShown, showGallery, tiles } from "./galleryPage";

const day = 86_400_000;
// After what the filter says.
const status = () => page.getByRole("status").last();

afterEach(() => {
  document.documentElement.removeAttribute("dir");
});

describe("days", () => {
  it("groups tiles under the day, with a count of pictures", async () => {
    const late = doneEntry({ key: "b", submittedAt: ago(day), images: images(2), request: { n: 2 } });
    showGallery({ entries: [doneEntry({ key: "a" }), late] });
    await expect.element(page.getByRole("heading", { name: "Today 1 image" })).toBeVisible();
    await expect.element(page.getByRole("heading", { name: "Yesterday 2 images" })).toBeVisible();
    const links = page.getByRole("list", { name: "Yesterday 2 images" }).getByRole("link", { name: /^Open/ });
    expect(links.elements()).toHaveLength(2);
  });
});

describe("words", () => {
  it.each([
    ["failed", "Try again", "onRetry"],
    ["unknown", "Check", "onCheck"],
    ["abandoned", "Pick up again", "onResumeWaiting"],
  ] as const)("offers the remedy of %s", async (state, label, action) => {
    const handler = vi.fn();
    const entry = entryOf({ state });
    showGallery({ entries: [entry], [action]: handler });
    await userEvent.click(page.getByRole("button", { name: label }));
    expect(handler).toHaveBeenCalledExactlyOnceWith(entry);
  });

  it("stops waiting only for what runs", async () => {
    const onStopWaiting = vi.fn();
    const { rerender } = showGallery({ entries: [entryOf({ state: "submitting" })], onStopWaiting });
    await expect.element(page.getByText("Sending")).toBeVisible();
    expect(page.getByRole("button").elements()).toEqual([]);
    const entry = entryOf({ state: "queued" });
    rerender(galleryOf({ entries: [entry], onStopWaiting }));
    await expect.element(page.getByText("Queued", { exact: true })).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Stop waiting" }));
    expect(onStopWaiting).toHaveBeenCalledExactlyOnceWith(entry);
  });

  it("says each step once, aloud", async () => {
    const { rerender } = showGallery({ entries: [entryOf({ state: "queued" })] });
    await expect.element(status()).toHaveTextContent("");
    const heard: (string | null)[] = [];
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records) heard.push(...[...addedNodes].map((node) => node.textContent));
    });
    observer.observe(status().element(), { subtree: true, childList: true });
    const steps = [
      entryOf({ state: "running" }),
      entryOf({ state: "running", id: "polled" }),
      doneEntry({ images: images(1) }),
    ];
    for (const step of steps) rerender(galleryOf({ entries: [step] }));
    await expect.element(status()).toHaveTextContent("1 image is ready: An ochre vase");
    observer.disconnect();
    expect(heard).toEqual(["Running: An ochre vase", "1 image is ready: An ochre vase"]);
  });
});

describe("nothing yet", () => {
  it("asks, and begins with a starter", async () => {
    const onStart = vi.fn();
    const starter = { prompt: "Five ridges in morning mist", image: images(1)[0]?.url, ratio: 1.5 };
    showGallery({ entries: [], starters: [starter], onStart });
    await expect.element(page.getByRole("heading", { name: "What would you like to see?" })).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: starter.prompt }));
    expect(onStart).toHaveBeenCalledExactlyOnceWith(starter);
    await expectAccessible();
  });

  it("can be replaced", async () => {
    showGallery({ entries: [], emptyState: <p>Nothing here</p> });
    await expect.element(page.getByText("Nothing here")).toBeVisible();
    expect(page.getByRole("heading").elements()).toEqual([]);
  });
});

describe("looks", () => {
  const everything = [
    entryOf({ key: "1", request: { n: 2 } }),
    entryOf({ key: "2", state: "queued" }),
    doneEntry({ key: "3", state: "partial", images: images(2), request: { n: 3 }, cost: { refunded: 8 } }),
    ...(["failed", "unknown", "abandoned"] as const).map((state) => entryOf({ key: state, state })),
    doneEntry({ key: "4", images: [{ id: "x", url: "data:image/png;base64,AAAA" }] }),
  ];
  const all = { estimateMs: () => 50_000, ...handlers() };
  function handlers() {
    const none = () => undefined;
    const entry = { onRetry: none, onReuse: none, onRemove: none, onStopWaiting: none };
    return { ...entry, onResumeWaiting: none, onCheck: none, onUseAsReference: none };
  }

  it.each([328, 1100])("is accessible in both themes at %i px", async (width) => {
    showGallery({ entries: everything, ...all }, width);
    await expect.element(page.getByText("Could not load")).toBeVisible();
    await expectAccessible();
  });

  it("is accessible while the scrim shows", async () => {
    showGallery({ entries: [doneEntry()], ...all });
    await picturesShown();
    await userEvent.hover(tiles().first());
    await expectAccessible();
  });

  it("speaks Arabic, from right to left", async () => {
    document.documentElement.dir = "rtl";
    render(
      <MessagesProvider messages={ar}>{galleryOf({ entries: everything, ...all }, 328)}</MessagesProvider>,
    );
    await expect.element(page.getByText("ربما احتُسب الرصيد").first()).toBeVisible();
    const [first, second] = boxes();
    expect(first?.left).toBeGreaterThan(second?.left ?? 0);
    await expectAccessible();
  });

  it("passes class, id and data attributes to its root", async () => {
    showGallery({ entries: [], id: "gallery", className: "mine", "aria-label": "Pictures" });
    const region = page.getByRole("region", { name: "Pictures" });
    await expect.element(region).toHaveClass("mine", "gih-gallery");
    await expect.element(region).toHaveAttribute("id", "gallery");
  });
});
