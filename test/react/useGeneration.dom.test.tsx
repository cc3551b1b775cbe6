import { act } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { GenerationEntry } from "../../src/contract/GenerationEntry";
import { useGenerate } from "../../src/hooks/useGenerate";
import { useGeneration } from "../../src/hooks/useGeneration";
import { useGenerations } from "../../src/hooks/useGenerations";
import { renderInHub } from "../support/renderInHub";
import { pass, liveInVirtualTime } from "../support/virtualTime";

liveInVirtualTime();

const request = { model: "gpt-image-2", prompt: "a misty mountain", size: "1024x1024", n: 1 };
const running = { queueMs: 2000, runMs: 10_000 };

describe("useGeneration", () => {
  it("polls an id from elsewhere until it is finished, and not once more", async () => {
    let id = "";
    const useIt = () => useGeneration(id);
    const first = await renderInHub(() => useGenerate(), { scenario: running });
    act(() => void first.result.current.generate(request));
    await pass(500);
    id = (await first.client.createGeneration({ ...request, prompt: "elsewhere" })).id;
    const { renderHook } = await import("@testing-library/react");
    const { HubProvider } = await import("../../src/hooks/HubProvider");
    const { result } = renderHook(useIt, {
      wrapper: ({ children }) => <HubProvider client={first.client}>{children}</HubProvider>,
    });
    await pass(3000);
    expect(result.current.stage).toMatch(/queued|running/);
    await pass(15_000);
    expect(result.current).toMatchObject({ stage: "succeeded", error: null });
    expect(result.current.entry?.images).toHaveLength(1);
    const polls = first.requests("generation").length;
    await pass(30_000);
    expect(first.requests("generation")).toHaveLength(polls);
  });

  it("counts the elapsed time of a submission, and stops counting at its end", async () => {
    const useIt = () => {
      const generation = useGenerate();
      const { entries } = useGenerations();
      const followed = useGeneration(entries[0] ?? "none-yet");
      return { generation, followed };
    };
    const { result } = await renderInHub(useIt, { scenario: running });
    act(() => void result.current.generation.generate(request));
    await pass(5000);
    expect(result.current.followed.elapsedMs).toBeGreaterThanOrEqual(4000);
    await pass(15_000);
    const { elapsedMs } = result.current.followed;
    expect(result.current.followed.stage).toBe("succeeded");
    await pass(10_000);
    expect(result.current.followed.elapsedMs).toBe(elapsedMs);
  });

  it("says how long such generations usually take, once one of them was watched", async () => {
    const useIt = () => {
      const generation = useGenerate();
      return { generation, followed: useGeneration(useGenerations().entries[0] ?? "none-yet") };
    };
    const { result } = await renderInHub(useIt, { scenario: running });
    act(() => void result.current.generation.generate(request));
    await pass(5000);
    expect(result.current.followed.estimateMs).toBeNull();
    await pass(15_000);
    expect(result.current.followed).toMatchObject({ stage: "succeeded", entry: { tookMs: 12_000 } });
    // One observation of 12 s, and a guess of 25 s that counts twice: 19.6 s, told to 5 s.
    expect(result.current.followed.estimateMs).toBe(20_000);
  });

  it("says that an unknown id was not found", async () => {
    const { result } = await renderInHub(() => useGeneration("nobody-knows"));
    await pass(2000);
    expect(result.current.error).toMatchObject({ code: "notFound", status: 404 });
  });
});

describe("useGenerations", () => {
  it("retries as one new, newly charged submission, however often it is clicked", async () => {
    const useIt = () => ({ generation: useGenerate(), generations: useGenerations() });
    const { result, hub } = await renderInHub(useIt, { scenario: "fails" });
    act(() => void result.current.generation.generate(request));
    await pass(20_000);
    const [failed] = result.current.generations.entries;
    hub.setScenario("instant");
    act(() => {
      if (failed) for (let click = 0; click < 3; click += 1) void result.current.generations.retry(failed);
    });
    await pass(3000);
    expect(result.current.generations.entries.map(({ state }) => state)).toEqual(["succeeded", "failed"]);
  });

  it("does not repeat a request whose reference images were not kept over the reload", async () => {
    const { result, requests } = await renderInHub(() => useGenerations());
    const entry: GenerationEntry = {
      ...{ key: "k", request, state: "failed", images: [], cost: {} },
      ...{ submittedAt: new Date().toISOString(), missingReferences: 2 },
    };
    await expect(result.current.retry(entry)).rejects.toMatchObject({ code: "invalid_request" });
    expect(requests("generate")).toHaveLength(0);
  });

  it("marks a favourite, and takes the mark away", async () => {
    const useIt = () => ({ generation: useGenerate(), generations: useGenerations() });
    const { result } = await renderInHub(useIt);
    act(() => void result.current.generation.generate(request));
    await pass(3000);
    const toggle = () => {
      const [entry] = result.current.generations.entries;
      act(() => entry && result.current.generations.toggleFavourite(entry));
      return result.current.generations.entries[0]?.isFavourite;
    };
    expect([toggle(), toggle()]).toEqual([true, false]);
  });

  it("pages, removes and clears", async () => {
    const useIt = () => ({ generation: useGenerate(), generations: useGenerations({ pageSize: 2 }) });
    const { result } = await renderInHub(useIt);
    act(() => {
      for (const prompt of ["a", "b", "c"]) void result.current.generation.generate({ ...request, prompt });
    });
    await pass(3000);
    const prompts = () => result.current.generations.entries.map((entry) => entry.request.prompt);
    expect(prompts()).toEqual(["c", "b"]);
    act(() => result.current.generations.fetchMore());
    expect(prompts()).toEqual(["c", "b", "a"]);
    expect(result.current.generations.hasMore).toBe(false);
    const [newest] = result.current.generations.entries;
    act(() => newest && result.current.generations.remove(newest));
    expect(prompts()).toEqual(["b", "a"]);
    act(() => result.current.generations.clear());
    expect(prompts()).toEqual([]);
  });

  it("renders nothing for a poll that changes nothing", async () => {
    const rendered = vi.fn();
    const useIt = () => {
      rendered();
      return { generation: useGenerate(), generations: useGenerations() };
    };
    const { result, requests } = await renderInHub(useIt, { scenario: { queueMs: 0, runMs: 60_000 } });
    act(() => void result.current.generation.generate(request));
    await pass(5000);
    const before = { renders: rendered.mock.calls.length, polls: requests("generation").length };
    await pass(10_000);
    expect(requests("generation").length).toBeGreaterThan(before.polls + 3);
    expect(rendered).toHaveBeenCalledTimes(before.renders);
  });
});
