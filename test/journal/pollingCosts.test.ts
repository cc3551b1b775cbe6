import { describe, expect, it } from "vitest";
import { measureOneByOne, measureTogether } from "../../bench/measure";
import { fixedPauses, freshJournal, learningJournal } from "../../bench/strategies";

const draw = { jobs: 600, seed: 1 };

// `npm run bench:polling` measures the same with more jobs, and holds it to the goals; the fewer jobs, the wider the bounds.
describe("what polling costs, counted in virtual time", () => {
  it("is a quarter of what polling every half second costs, where nothing has been learned", async () => {
    const usual = await measureOneByOne(
      fixedPauses(() => 500, true),
      draw,
    );
    const ours = await measureOneByOne(freshJournal, draw);
    expect(ours.pollsPerJob).toBeLessThan(13.7);
    expect(ours.pollsPerJob).toBeLessThan(usual.pollsPerJob / 3.5);
    expect(ours.meanOvershootMs).toBeLessThan(1_400);
    expect(ours.p95OvershootMs).toBeLessThan(3_300);
    expect(ours.p95OfJob).toBeLessThan(0.11);
  });

  it("is less once durations are learned", async () => {
    const learned = await measureOneByOne(learningJournal, { ...draw, warmUp: 50 });
    expect(learned.pollsPerJob).toBeLessThan(13.5);
    expect(learned.meanOvershootMs).toBeLessThan(1_400);
    expect(learned.p95OvershootMs).toBeLessThan(3_300);
  });

  it("is as little, and not late, where the service does not say when it began and ended", async () => {
    const blind = await measureOneByOne(learningJournal, { ...draw, warmUp: 200, tellsTimes: false });
    expect(blind.pollsPerJob).toBeLessThan(13.5);
    expect(blind.p95OvershootMs).toBeLessThan(3_300);
    expect(blind.p95OfJob).toBeLessThan(0.12);
  });

  it("is least where durations hardly differ", async () => {
    const narrow = await measureOneByOne(learningJournal, { ...draw, sigma: 0.3, warmUp: 50 });
    expect(narrow.pollsPerJob).toBeLessThan(8.2);
    expect(narrow.p95OfJob).toBeLessThan(0.09);
  });

  it("stays within 20 requests a second, with a burst of 5, for 100 generations at once", async () => {
    const busy = await measureTogether(100, { jobs: 600, seed: 3 });
    expect(busy.busiestSecond).toBeLessThanOrEqual(25);
    expect(busy.busiestSecond).toBeGreaterThan(15);
    expect(busy.sustainedPerSecond).toBeLessThanOrEqual(20);
    expect(busy.p95OvershootMs).toBeLessThan(4_500);
  });
});
