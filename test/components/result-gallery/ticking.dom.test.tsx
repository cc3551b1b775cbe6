import { act, render, screen } from "@testing-library/react";
import { Profiler } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ResultGallery } from "../../../src/components/result-gallery/ResultGallery";
import { entryOf, noon } from "./entries";

let time = noon;
const now = () => time;
let hidden = false;

function pass(ms: number) {
  for (let left = ms; left > 0; left -= 1000) {
    act(() => {
      time += 1000;
      vi.advanceTimersByTime(1000);
    });
  }
}
const turnPage = (isHidden: boolean) =>
  act(() => {
    hidden = isHidden;
    document.dispatchEvent(new Event("visibilitychange"));
  });

beforeEach(() => {
  time = noon;
  hidden = false;
  vi.useFakeTimers();
  vi.spyOn(document, "hidden", "get").mockImplementation(() => hidden);
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the clock of a running tile", () => {
  it("renders only itself, until the estimate is passed", () => {
    const onRender = vi.fn();
    const estimateMs = vi.fn(() => 50_000);
    const { container } = render(
      <Profiler id="gallery" onRender={onRender}>
        <ResultGallery entries={[entryOf({ request: { n: 2 } })]} now={now} estimateMs={estimateMs} />
      </Profiler>,
    );
    expect(container).toHaveTextContent("0:42 · usually about 50 s");
    onRender.mockClear();
    estimateMs.mockClear();
    const changes: Node[] = [];
    const observer = new MutationObserver((records) => changes.push(...records.map(({ target }) => target)));
    observer.observe(container, { subtree: true, childList: true, characterData: true, attributes: true });

    pass(5000);
    expect(container).toHaveTextContent("0:47 · usually about 50 s");
    for (const record of observer.takeRecords()) changes.push(record.target);
    expect(changes).toHaveLength(5);
    expect(changes.every((node) => node.parentElement?.closest("bdi"))).toBe(true);
    expect(estimateMs).not.toHaveBeenCalled();
    expect(onRender).toHaveBeenCalledTimes(5);

    pass(5000);
    expect(container).toHaveTextContent("0:52 · longer than usual");
    expect(container).toHaveTextContent("Most take about 50 s.");
    observer.disconnect();
  });

  it("stands still while the page is hidden, and is right when it comes back", () => {
    render(<ResultGallery entries={[entryOf()]} now={now} />);
    turnPage(true);
    expect(vi.getTimerCount()).toBe(0);
    time += 60_000;
    turnPage(false);
    expect(screen.getByText("1:42")).toBeVisible();
    expect(vi.getTimerCount()).toBe(1);
  });

  it("shares one timer among all tiles, and leaves none behind", () => {
    const entries = ["a", "b", "c"].map((key) => entryOf({ key }));
    const { unmount } = render(<ResultGallery entries={entries} now={now} estimateMs={() => 1} />);
    expect(vi.getTimerCount()).toBe(1);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("does not run when nothing does", () => {
    render(
      <ResultGallery entries={[entryOf({ state: "failed" }), entryOf({ key: "b", state: "queued" })]} />,
    );
    expect(vi.getTimerCount()).toBe(0);
  });
});
