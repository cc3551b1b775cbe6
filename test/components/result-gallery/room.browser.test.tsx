import { render } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { ImageHubError } from "../../../src/contract/ImageHubError";
import { aspectRatios, sizeFor } from "../../../src/contract/sizes";
import { ar } from "../../../src/messages/ar";
import { en } from "../../../src/messages/en";
import { MessagesProvider } from "../../../src/messages/MessagesProvider";
import { pl } from "../../../src/messages/pl";
import { doneEntry, galleryOf, boxes, tiles } from "./galleryPage";
import { entryOf } from "./entries";

const error = new ImageHubError("", { code: "networkError", charged: "unknown" });
const act = vi.fn();
const actions = { onRetry: act, onCheck: act, onRemove: act, onReuse: act, onResumeWaiting: act };

/** Ended submissions of every ratio in every way, with pictures in between. */
const entries = aspectRatios.flatMap((ratio) => {
  const request = { size: sizeFor(ratio, "1K"), n: 2 };
  return [
    entryOf({ key: `${ratio} failed`, state: "failed", request, error, cost: { asked: 8 } }),
    entryOf({ key: `${ratio} unknown`, state: "unknown", request, error }),
    entryOf({ key: `${ratio} abandoned`, state: "abandoned", request }),
    doneEntry({ key: `${ratio} partial`, state: "partial", request, cost: { asked: 16, refunded: 8 } }),
  ];
});

const catalogues = { en, pl, ar };
const widths = [328, 720, 872, 1232];
const cases = widths.flatMap((width) =>
  Object.values(catalogues).map((messages) => [width, messages] as const),
);

describe("a tile with words", () => {
  it.each(cases)("has room for all of them, at %i px, whatever the ratio", async (width, messages) => {
    render(
      <MessagesProvider messages={messages}>
        <div dir={messages.dir}>{galleryOf({ entries, ...actions }, width)}</div>
      </MessagesProvider>,
    );
    await expect.poll(() => tiles().elements()).toHaveLength(aspectRatios.length * 5);
    for (const tile of tiles().elements()) {
      const slot = tile.querySelector(".gih-slot");
      if (!slot) continue;
      const frame = tile.getBoundingClientRect();
      for (const part of slot.querySelectorAll("p, button, output")) {
        const box = part.getBoundingClientRect();
        expect(box.bottom, tile.textContent).toBeLessThanOrEqual(frame.bottom + 0.5);
        expect(box.top, tile.textContent).toBeGreaterThanOrEqual(frame.top - 0.5);
        // The place around a button that a finger may press is wider than what is seen of it.
        const spilt = part.matches("p") ? part.scrollWidth - part.clientWidth : 0;
        expect(spilt, tile.textContent).toBeLessThanOrEqual(0);
        expect(box.right, tile.textContent).toBeLessThanOrEqual(frame.right + 0.5);
        expect(box.left, tile.textContent).toBeGreaterThanOrEqual(frame.left - 0.5);
      }
    }
  });

  it.each(widths)("lies on no other tile, at %i px", async (width) => {
    render(galleryOf({ entries, ...actions }, width));
    await expect.poll(() => tiles().elements()).toHaveLength(aspectRatios.length * 5);
    const all = boxes();
    const overlaps = all.flatMap((one, index) =>
      all
        .slice(index + 1)
        .filter(
          (other) =>
            other.top < one.bottom - 0.5 &&
            one.top < other.bottom - 0.5 &&
            other.left < one.right - 0.5 &&
            one.left < other.right - 0.5,
        ),
    );
    expect(overlaps).toEqual([]);
  });
});
