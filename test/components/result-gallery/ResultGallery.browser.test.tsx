import { render } from "@testing-library/react";
import { StrictMode, type CSSProperties } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { ResultGallery, type ResultGalleryProps } from "../../../src/components/result-gallery/ResultGallery";
import type { GenerationEntry } from "../../../src/contract/GenerationEntry";
import { ar } from "../../../src/messages/ar";
import { MessagesProvider } from "../../../src/messages/MessagesProvider";
import "../../../src/styles.css";
import { expectAccessible } from "../expectAccessible";
import { ago, entryOf, images, noon } from "./entries";

const now = () => noon;
const day = 86_400_000;
const element = (
  entries: readonly GenerationEntry[],
  props: Partial<ResultGalleryProps> = {},
  width = 800,
) => (
  <StrictMode>
    <div style={{ inlineSize: width } satisfies CSSProperties}>
      <ResultGallery now={now} {...props} entries={entries} />
    </div>
  </StrictMode>
);
const show = (...args: Parameters<typeof element>) => render(element(...args));
const tiles = () => page.getByRole("list").first().getByRole("listitem", { includeHidden: true });
const boxes = () =>
  tiles()
    .elements()
    .map((tile) => tile.getBoundingClientRect());
const status = () => page.getByRole("status");
const done = (changes: Parameters<typeof entryOf>[0] = {}) =>
  entryOf({ state: "succeeded", images: images(1), ...changes });
const isShown = ({ dataset }: HTMLImageElement) => /shown|settled/.test(dataset["phase"] ?? "");
async function allLoaded() {
  await expect.poll(() => [...document.images].every(isShown)).toBe(true);
}

afterEach(() => {
  document.documentElement.removeAttribute("dir");
});

describe("days", () => {
  it("groups tiles under the day, with a count of pictures", async () => {
    const late = done({ key: "b", submittedAt: ago(day), images: images(2), request: { n: 2 } });
    show([done({ key: "a" }), late]);
    await expect.element(page.getByRole("heading", { name: "Today 1 image" })).toBeVisible();
    await expect.element(page.getByRole("heading", { name: "Yesterday 2 images" })).toBeVisible();
    expect(page.getByRole("list", { name: "Yesterday 2 images" }).getByRole("link").elements()).toHaveLength(
      2,
    );
  });
});

describe("layout", () => {
  const ratios = ["1536x1024", "1024x1536", "1024x1024", "2048x1152", "1024x1024", "1152x2048"];
  const mixed = ratios.map((size, index) => entryOf({ key: `${index}`, request: { size } }));
  const ratioOf = (size: string) => {
    const [width = 1, height = 1] = size.split("x").map(Number);
    return width / height;
  };

  it.each([
    [328, 2],
    [720, 3],
    [1100, 0],
  ])("at %i px keeps every ratio true", (width) => {
    show(mixed, {}, width);
    boxes().forEach((box, index) => {
      expect(box.width / box.height).toBeCloseTo(ratioOf(ratios[index] ?? ""), 1);
    });
    const gallery = page.getByRole("region", { name: "Your images" }).element();
    expect(gallery.scrollWidth).toBeLessThanOrEqual(width);
  });

  it("has two columns when narrow, with even gaps, and the shortest column grows", () => {
    show(mixed, {}, 328);
    const [first, second, third, fourth] = boxes();
    if (!first || !second || !third || !fourth) throw new Error("A tile is missing.");
    expect([first.width, second.width]).toEqual([160, 160]);
    expect(second.left - first.right).toBeCloseTo(8, 0);
    expect(third.left).toBe(first.left);
    expect(third.top - first.bottom).toBeGreaterThan(6.5);
    expect(third.top - first.bottom).toBeLessThan(9.5);
    expect(fourth.left).toBe(second.left);
  });

  it("has three columns at middle widths", () => {
    show(mixed, {}, 720);
    expect(new Set(boxes().map(({ left }) => Math.round(left))).size).toBe(3);
  });

  it("has rows of one height when wide, and leaves the last row at its natural size", () => {
    show([...mixed, ...mixed.map((entry) => ({ ...entry, key: `${entry.key}b` }))], {}, 1100);
    const tops = [...new Set(boxes().map(({ top }) => Math.round(top)))];
    const filled = tops.slice(0, -1).map((top) => boxes().filter((box) => Math.round(box.top) === top));
    expect(filled.length).toBeGreaterThan(1);
    for (const row of filled) {
      const heights = row.map(({ height }) => height);
      expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(1);
      expect(row.at(-1)?.right).toBeCloseTo((row[0]?.left ?? 0) + 1100, 0);
    }
  });

  it("gives a nearly full last row the rest of the width, and a short one not", () => {
    const square = (key: string) => entryOf({ key, request: { size: "1024x1024" } });
    show(["a", "b", "c", "d"].map(square), {}, 1024);
    expect(boxes().at(-1)?.right).toBeCloseTo((boxes()[0]?.left ?? 0) + 1024, 0);
  });

  it("keeps a single tile at its natural height", () => {
    show([entryOf()], {}, 1100);
    expect(boxes()[0]).toMatchObject({ width: 318, height: 212 });
  });
});

describe("arrival", () => {
  it("fades the picture in where it was awaited, and moves nothing", async () => {
    const waiting = [entryOf({ request: { n: 2 } }), done({ key: "older" })];
    const { rerender } = show(waiting);
    await allLoaded();
    const before = boxes();
    expect(before).toHaveLength(3);
    rerender(element([done({ request: { n: 2 }, images: images(2) }), done({ key: "older" })]));
    await allLoaded();
    expect(boxes()).toEqual(before);
    const picture = page.getByRole("img", { name: "An ochre vase" }).first();
    await expect.element(picture).toHaveAttribute("data-phase", "settled");
    expect(getComputedStyle(picture.element()).opacity).toBe("1");
    expect(page.getByText("0:42", { exact: true }).elements()).toEqual([]);
  });

  it("shows the wait until the picture is decoded", async () => {
    const { rerender } = show([entryOf()]);
    const never = [{ id: "x", url: "data:image/png;base64,iVBORw0KGgo=" }];
    rerender(element([done({ images: never })]));
    await expect.element(page.getByText("Could not load")).toBeVisible();
    expect(page.getByText("0:42", { exact: true }).elements()).toEqual([]);
  });

  it("takes the picture's own ratio where the model chose it", async () => {
    show([done({ images: images(1, 1600, 800), request: { size: "auto" } })]);
    await allLoaded();
    await expect
      .poll(() => boxes().map(({ width, height }) => Math.round((width / height) * 10)))
      .toEqual([20]);
  });

  it("keeps the tile where a picture misses its ratio by a rounding", async () => {
    show([done({ images: images(1, 1552, 1024) })]);
    await allLoaded();
    expect(tiles().first().element().getAttribute("style")).toContain("--gih-r: 1.5;");
  });
});

describe("pictures", () => {
  it("is a link to the image's own address without onOpen, safe to follow", () => {
    show([done({ images: images(2), request: { n: 2 } })]);
    const link = page.getByRole("link", { name: "Open image 2 of 2: An ochre vase" }).element();
    expect(link.getAttribute("target")).toBe("_blank");
    expect(link.getAttribute("rel")).toBe("noopener noreferrer");
    expect(link.getAttribute("href")).toBe(images(2)[1]?.url);
  });

  it("reaches every action by the keyboard", async () => {
    const actions = { onOpen: vi.fn(), onUseAsReference: vi.fn(), onDownload: vi.fn(), onReuse: vi.fn() };
    const entry = done();
    show([entry], { ...actions, onRemove: vi.fn() });
    await allLoaded();
    for (const name of ["Open: An ochre vase", "Use as reference", "Download", "Reuse recipe"]) {
      await userEvent.tab();
      await expect.element(page.getByRole("button", { name })).toHaveFocus();
      await userEvent.keyboard("{Enter}");
    }
    await userEvent.tab();
    await expect.element(page.getByRole("button", { name: "Remove from gallery" })).toHaveFocus();
    const [image] = entry.images;
    expect(actions.onOpen).toHaveBeenCalledExactlyOnceWith(image, entry);
    expect(actions.onUseAsReference).toHaveBeenCalledExactlyOnceWith(image, entry);
    expect(actions.onDownload).toHaveBeenCalledExactlyOnceWith(image, entry);
    expect(actions.onReuse).toHaveBeenCalledExactlyOnceWith(entry);
  });

  it("shows the scrim to a pointer, and calls the newest handler", async () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const entries = [done()];
    const { rerender } = show(entries, { onReuse: first });
    await allLoaded();
    rerender(element(entries, { onReuse: second }));
    await userEvent.hover(tiles().first());
    await userEvent.click(page.getByRole("button", { name: "Reuse recipe" }));
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  });

  it("offers only what it was given; Download is a link then", async () => {
    show([done()]);
    await allLoaded();
    expect(page.getByRole("button").elements()).toEqual([]);
    const link = page.getByRole("link", { name: "Download" }).element();
    expect(link.hasAttribute("download")).toBe(true);
  });

  it("says when a picture can't be loaded, keeps its recipe, and loads it again", async () => {
    const onReuse = vi.fn();
    const entry = done({ images: [{ id: "x", url: "data:image/png;base64,AAAA" }] });
    show([entry], { onReuse });
    await expect.element(page.getByText("Could not load")).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Reuse recipe" }));
    expect(onReuse).toHaveBeenCalledExactlyOnceWith(entry);
    await userEvent.click(page.getByRole("button", { name: "Load again" }));
    await expect.element(page.getByText("Could not load")).toBeVisible();
  });

  it("blames the network where that is gone", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    show([done({ images: [{ id: "x", url: "data:image/png;base64,AAAA" }] })]);
    await expect.element(page.getByText("It is saved, the network is not.")).toBeVisible();
  });

  it("falls back to the thumbnail of an expired address", async () => {
    const [image] = images(1);
    show([
      done({ images: [{ id: "x", url: "data:image/png;base64,AAAA" }], thumbnails: { x: image?.url ?? "" } }),
    ]);
    await allLoaded();
    await expect.element(page.getByRole("img", { name: "An ochre vase" })).toHaveAttribute("src", image?.url);
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
    show([entry], { [action]: handler });
    await userEvent.click(page.getByRole("button", { name: label }));
    expect(handler).toHaveBeenCalledExactlyOnceWith(entry);
  });

  it("stops waiting only for what runs", async () => {
    const onStopWaiting = vi.fn();
    const { rerender } = show([entryOf({ state: "submitting" })], { onStopWaiting });
    await expect.element(page.getByText("Sending")).toBeVisible();
    expect(page.getByRole("button").elements()).toEqual([]);
    const entry = entryOf({ state: "queued" });
    rerender(element([entry], { onStopWaiting }));
    await expect.element(page.getByText("Queued", { exact: true })).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Stop waiting" }));
    expect(onStopWaiting).toHaveBeenCalledExactlyOnceWith(entry);
  });

  it("says each step once, aloud", async () => {
    const { rerender } = show([entryOf({ state: "queued" })]);
    await expect.element(status()).toHaveTextContent("");
    const heard: (string | null)[] = [];
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records) heard.push(...[...addedNodes].map((node) => node.textContent));
    });
    observer.observe(status().element(), { subtree: true, childList: true });
    const steps = [
      entryOf({ state: "running" }),
      entryOf({ state: "running", id: "polled" }),
      done({ images: images(1) }),
    ];
    for (const step of steps) rerender(element([step]));
    await expect.element(status()).toHaveTextContent("1 image is ready: An ochre vase");
    observer.disconnect();
    expect(heard).toEqual(["Running: An ochre vase", "1 image is ready: An ochre vase"]);
  });
});

describe("nothing yet", () => {
  it("asks, and begins with a starter", async () => {
    const onStart = vi.fn();
    const starter = { prompt: "Five ridges in morning mist", image: images(1)[0]?.url, ratio: 1.5 };
    show([], { starters: [starter], onStart });
    await expect.element(page.getByRole("heading", { name: "What would you like to see?" })).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: starter.prompt }));
    expect(onStart).toHaveBeenCalledExactlyOnceWith(starter);
    await expectAccessible();
  });

  it("can be replaced", async () => {
    show([], { emptyState: <p>Nothing here</p> });
    await expect.element(page.getByText("Nothing here")).toBeVisible();
    expect(page.getByRole("heading").elements()).toEqual([]);
  });
});

describe("looks", () => {
  const everything = [
    entryOf({ key: "1", request: { n: 2 } }),
    entryOf({ key: "2", state: "queued" }),
    done({ key: "3", state: "partial", images: images(2), request: { n: 3 }, cost: { refunded: 8 } }),
    ...(["failed", "unknown", "abandoned"] as const).map((state) => entryOf({ key: state, state })),
    done({ key: "4", images: [{ id: "x", url: "data:image/png;base64,AAAA" }] }),
  ];
  const all = { estimateMs: () => 50_000, ...handlers() };
  function handlers() {
    const none = () => undefined;
    const entry = { onRetry: none, onReuse: none, onRemove: none, onStopWaiting: none };
    return { ...entry, onResumeWaiting: none, onCheck: none, onUseAsReference: none };
  }

  it.each([328, 1100])("is accessible in both themes at %i px", async (width) => {
    show(everything, all, width);
    await expect.element(page.getByText("Could not load")).toBeVisible();
    await expectAccessible();
  });

  it("is accessible while the scrim shows", async () => {
    show([done()], all);
    await allLoaded();
    await userEvent.hover(tiles().first());
    await expectAccessible();
  });

  it("speaks Arabic, from right to left", async () => {
    document.documentElement.dir = "rtl";
    render(<MessagesProvider messages={ar}>{element(everything, all, 328)}</MessagesProvider>);
    await expect.element(page.getByText("ربما احتُسب الرصيد").first()).toBeVisible();
    const [first, second] = boxes();
    expect(first?.left).toBeGreaterThan(second?.left ?? 0);
    await expectAccessible();
  });

  it("passes class, id and data attributes to its root", async () => {
    show([], { id: "gallery", className: "mine", "aria-label": "Pictures" });
    const region = page.getByRole("region", { name: "Pictures" });
    await expect.element(region).toHaveClass("mine", "gih-gallery");
    await expect.element(region).toHaveAttribute("id", "gallery");
  });
});
