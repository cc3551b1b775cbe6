import { describe, expect, it } from "vitest";
import { createBudget } from "../../src/journal/createBudget";
import { virtualClock } from "./support/virtualClock";

const { signal: never } = new AbortController();

/** A budget, and the names of those who had their turn. */
function openBudget() {
  const time = virtualClock();
  const budget = createBudget(time.clock);
  const served: string[] = [];
  const take = (name: string, dueAt = time.clock.now(), signal = never) =>
    budget.take(dueAt, signal).then(
      () => void served.push(name),
      () => undefined,
    );
  const fill = () => Array.from({ length: 5 }, (_, index) => void take(`burst ${index}`));
  return { time, budget, served, take, fill };
}

describe("the budget of a page", () => {
  it("lets five requests pass at once, and then one every 50 ms", async () => {
    const { time, served, take } = openBudget();
    for (let request = 0; request < 30; request += 1) void take(String(request));
    await time.pass(0);
    expect(served).toHaveLength(5);
    await time.pass(500);
    expect(served).toHaveLength(15);
    await time.pass(750);
    expect(served).toHaveLength(30);
  });

  it("saves no more than five for later", async () => {
    const { time, served, take } = openBudget();
    await time.pass(60_000);
    for (let request = 0; request < 30; request += 1) void take(String(request));
    await time.pass(0);
    expect(served).toHaveLength(5);
  });

  it("serves those first that were due first", async () => {
    const { time, served, take, fill } = openBudget();
    fill();
    const now = time.clock.now();
    for (const [name, dueAt] of [
      ["late", now + 30],
      ["early", now + 10],
      ["middle", now + 20],
    ] as const)
      void take(name, dueAt);
    await time.pass(1_000);
    expect(served.slice(5)).toEqual(["early", "middle", "late"]);
  });

  it("passes over those that do not want to wait any longer", async () => {
    const { time, budget, served, take, fill } = openBudget();
    fill();
    const stop = new AbortController();
    const given = budget.take(time.clock.now(), stop.signal);
    void take("next");
    stop.abort(new Error("stopped"));
    await expect(given).rejects.toThrow("stopped");
    await time.pass(50);
    expect(served.at(-1)).toBe("next");
    await expect(budget.take(0, stop.signal)).rejects.toThrow("stopped");
  });

  it("does not stop for a clock that was set back by a day", async () => {
    const { time, served, take, fill } = openBudget();
    fill();
    await time.pass(0);
    time.jump(-86_400_000);
    void take("next");
    await time.pass(1_000);
    expect(served.at(-1)).toBe("next");
  });
});
