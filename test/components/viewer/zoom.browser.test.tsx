import { fireEvent } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { button, picture, showViewer, viewerAt } from "./viewerPage";

afterEach(async () => {
  await page.viewport(414, 896);
});

const width = () => picture().element().getBoundingClientRect().width;
const left = () => picture().element().getBoundingClientRect().left;
const isFitted = () => button("Zoom out").element().getAttribute("aria-disabled") === "true";

/** A pointer of the picture's room; the tests send what a hand would, because a browser under test has only a mouse. */
function pointer(type: "down" | "move" | "up", x: number, y: number, id = 1, timeStamp?: number): void {
  const room = document.querySelector(".gih-room");
  if (!room) throw new Error("There is no room.");
  const init = { bubbles: true, pointerId: id, pointerType: "touch", button: 0, clientX: x, clientY: y };
  const event = new PointerEvent(`pointer${type}`, init);
  if (timeStamp !== undefined) Object.defineProperty(event, "timeStamp", { value: timeStamp });
  fireEvent(room, event);
}

async function openViewer(...args: Parameters<typeof showViewer>) {
  // A made-up pointer can't be captured.
  vi.spyOn(Element.prototype, "setPointerCapture").mockImplementation(() => undefined);
  const shown = await showViewer(...args);
  await expect.element(picture()).toBeVisible();
  await expect.poll(() => width()).toBeGreaterThan(100);
  return shown;
}

describe("zoom", () => {
  it("enlarges and reduces by keys and buttons, and shows all of it again", async () => {
    await openViewer();
    const fitting = width();
    await userEvent.keyboard("+");
    await expect.poll(width).toBeCloseTo(fitting * 1.5, 0);
    await userEvent.click(button("Zoom in"));
    await expect.poll(width).toBeCloseTo(fitting * 2.25, 0);
    await userEvent.keyboard("-");
    await expect.poll(width).toBeCloseTo(fitting * 1.5, 0);
    await userEvent.click(button("Show all of it"));
    await expect.poll(width).toBeCloseTo(fitting, 0);
    expect(isFitted()).toBe(true);
  });

  it("says how large the picture is seen, in its own pixels", async () => {
    await openViewer();
    await userEvent.keyboard("1");
    await expect.element(page.getByText("100%")).toBeVisible();
    await expect.poll(() => Math.round(width())).toBe(1536);
  });

  it("moves a larger picture with the arrows, up to its edge, instead of going on", async () => {
    await openViewer();
    await userEvent.keyboard("1");
    await expect.poll(() => Math.round(width())).toBe(1536);
    const before = left();
    await userEvent.keyboard("{ArrowRight}");
    await expect.poll(left).toBeLessThan(before);
    await expect.element(viewerAt(1)).toBeVisible();
    for (let press = 0; press < 20; press += 1) await userEvent.keyboard("{ArrowLeft}");
    const stage = document.querySelector(".gih-stage")?.getBoundingClientRect();
    await expect.poll(left).toBeCloseTo(stage?.left ?? -1, 0);
  });

  it("zooms with the wheel and keeps what is under the pointer", async () => {
    await openViewer();
    const box = picture().element().getBoundingClientRect();
    const room = document.querySelector(".gih-room");
    const clientX = box.left + box.width / 4;
    if (room) fireEvent.wheel(room, { deltaY: -300, clientX, clientY: box.top + 10 });
    await expect.poll(width).toBeGreaterThan(box.width * 1.5);
    await expect.poll(() => (clientX - left()) / width()).toBeCloseTo(0.25, 2);
  });

  it("begins the next picture with all of it", async () => {
    await openViewer();
    await userEvent.keyboard("++");
    await expect.poll(isFitted).toBe(false);
    await userEvent.keyboard("{PageDown}");
    await expect.element(viewerAt(2)).toBeVisible();
    await expect.poll(isFitted).toBe(true);
  });
});

describe("fingers", () => {
  it("pinches", async () => {
    await openViewer({}, 390, 800);
    const fitting = width();
    pointer("down", 150, 300, 1);
    pointer("down", 250, 300, 2);
    pointer("move", 100, 300, 1);
    pointer("move", 300, 300, 2);
    pointer("up", 100, 300, 1);
    pointer("up", 300, 300, 2);
    await expect.poll(width).toBeCloseTo(fitting * 2, 0);
    await expect.element(viewerAt(1)).toBeVisible();
  });

  it("zooms with a double tap, and back", async () => {
    await openViewer({}, 390, 800);
    const tap = (at: number) => {
      pointer("down", 200, 300, 1, at);
      pointer("up", 200, 300, 1, at + 50);
    };
    tap(1000);
    tap(1200);
    await expect.poll(isFitted).toBe(false);
    tap(5000);
    tap(5200);
    await expect.poll(isFitted).toBe(true);
    tap(9000);
    tap(9900);
    expect(isFitted()).toBe(true);
  });

  it("swipes to the neighbours, and not beyond the last one", async () => {
    await openViewer({}, 390, 800);
    const swipe = (from: number, to: number) => {
      pointer("down", from, 300);
      pointer("move", (from + to) / 2, 302);
      pointer("move", to, 304);
      pointer("up", to, 304);
    };
    swipe(300, 60);
    await expect.element(viewerAt(2)).toBeVisible();
    swipe(60, 300);
    await expect.element(viewerAt(1)).toBeVisible();
    swipe(60, 300);
    await expect.poll(() => document.querySelector<HTMLElement>(".gih-track")?.style.translate).toBe("");
    await expect.element(viewerAt(1)).toBeVisible();
  });

  it("closes with a swipe down", async () => {
    await openViewer({}, 390, 800);
    pointer("down", 200, 200);
    pointer("move", 202, 300);
    pointer("move", 204, 400);
    pointer("up", 204, 400);
    await expect.poll(() => page.getByRole("dialog").query()).toBeNull();
  });
});
