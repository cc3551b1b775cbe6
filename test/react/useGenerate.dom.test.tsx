import { act } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { GenerationEntry } from "../../src/contract/GenerationEntry";
import { useCredits } from "../../src/hooks/useCredits";
import { useGenerate } from "../../src/hooks/useGenerate";
import { useGenerations } from "../../src/hooks/useGenerations";
import { useModels } from "../../src/hooks/useModels";
import { renderInHub } from "../support/renderInHub";
import { pass, liveInVirtualTime } from "../support/virtualTime";

const request = {
  model: "gpt-image-2",
  prompt: "a misty mountain",
  size: "1024x1024",
  quality: "high",
  n: 2,
};
const running = { queueMs: 1000, runMs: 10_000 };

const useAll = () => ({
  models: useModels(),
  credits: useCredits(),
  generation: useGenerate(),
  generations: useGenerations(),
});

liveInVirtualTime();

describe("useGenerate", () => {
  it("goes from idle through generating to success, and the entry walks through every state", async () => {
    const { result, hub } = await renderInHub(useAll, { scenario: running });
    expect(result.current.generation.status).toBe("idle");

    let ended: Promise<GenerationEntry> | undefined;
    act(() => {
      ended = result.current.generation.generate(request);
    });
    expect(result.current.generation).toMatchObject({
      status: "generating",
      isLoading: true,
      isSubmitting: true,
    });
    expect(result.current.generations.entries[0]?.state).toBe("submitting");
    await pass(100);
    expect(result.current.generations.entries[0]?.state).toBe("queued");
    expect(result.current.generation.isSubmitting).toBe(false);
    await pass(4000);
    expect(result.current.generations.entries[0]?.state).toBe("running");
    await pass(12_000);

    const entry = result.current.generations.entries[0];
    expect(entry).toMatchObject({ state: "succeeded", cost: { asked: 16, used: 16 } });
    expect(entry?.images).toHaveLength(2);
    expect(result.current.generation).toMatchObject({ status: "success", isLoading: false, error: null });
    expect(result.current.generation.result).toBe(entry);
    await expect(ended).resolves.toBe(entry);
    expect(hub.state.charges).toHaveLength(1);
  });

  it("makes one POST of ten clicks in one frame", async () => {
    const { result, requests, hub } = await renderInHub(useAll, { scenario: running });
    const promises: Promise<GenerationEntry>[] = [];
    act(() => {
      for (let click = 0; click < 10; click += 1) promises.push(result.current.generation.generate(request));
    });
    await pass(20_000);
    expect(requests("generate")).toHaveLength(1);
    expect(hub.state.charges).toHaveLength(1);
    expect(new Set(await Promise.all(promises)).size).toBe(1);
  });

  it("takes a double click for one, even when the answer came between its clicks", async () => {
    const { result, requests } = await renderInHub(useAll, { scenario: running });
    for (let click = 0; click < 8; click += 1) {
      act(() => void result.current.generation.generate(request));
      await pass(250);
    }
    expect(requests("generate")).toHaveLength(1);
    await pass(1000);
    act(() => void result.current.generation.generate(request));
    await pass(250);
    expect(requests("generate")).toHaveLength(2);
  });

  it("keeps several different generations in flight", async () => {
    const { result, requests } = await renderInHub(useAll, { scenario: running });
    act(() => {
      void result.current.generation.generate(request);
      void result.current.generation.generate({ ...request, prompt: "a sea" });
    });
    await pass(20_000);
    expect(requests("generate")).toHaveLength(2);
    expect(result.current.generations.entries.map(({ state }) => state)).toEqual(["succeeded", "succeeded"]);
  });

  it("lowers the balance by exactly the cost, and asks for it once", async () => {
    const { result, requests } = await renderInHub(useAll, { scenario: running, credits: 100 });
    expect(result.current.credits.data?.credits).toBe(100);
    act(() => void result.current.generation.generate(request));
    await pass(20_000);
    expect(result.current.credits.data?.credits).toBe(84);
    expect(requests("credits").length).toBeLessThanOrEqual(2);
  });

  it("reports a refused submission as an error, not charged, and never rejects", async () => {
    const { result } = await renderInHub(useAll, { credits: 3 });
    let ended: Promise<GenerationEntry> | undefined;
    act(() => {
      ended = result.current.generation.generate(request);
    });
    await pass(1000);
    await expect(ended).resolves.toMatchObject({ state: "failed" });
    expect(result.current.generation.error).toMatchObject({
      code: "insufficientCredits",
      status: 402,
      charged: "no",
    });
  });

  it("calls a lost answer unknown, sends nothing again, and reads the balance again", async () => {
    const { result, requests, hub } = await renderInHub(useAll, { scenario: "lostAnswer", credits: 100 });
    act(() => void result.current.generation.generate(request));
    await pass(60_000);
    expect(result.current.generations.entries[0]).toMatchObject({
      state: "unknown",
      error: { charged: "unknown" },
    });
    expect(requests("generate")).toHaveLength(1);
    expect(hub.state.charges).toHaveLength(1);
    expect(result.current.credits.data?.credits).toBe(84);
  });

  it("calls fewer images than asked for partial, with the refund", async () => {
    const { result } = await renderInHub(useAll, { scenario: "partial" });
    act(() => void result.current.generation.generate({ ...request, n: 4 }));
    await pass(30_000);
    expect(result.current.generations.entries[0]).toMatchObject({
      state: "partial",
      cost: { asked: 32, used: 24, refunded: 8 },
    });
    expect(result.current.generation.status).toBe("success");
  });

  it("calls a failed generation failed, with the refund", async () => {
    const { result } = await renderInHub(useAll, { scenario: "fails" });
    act(() => void result.current.generation.generate(request));
    await pass(30_000);
    expect(result.current.generations.entries[0]).toMatchObject({
      state: "failed",
      cost: { asked: 16, refunded: 16 },
    });
    expect(result.current.generation.error?.code).toBe("generationFailed");
  });

  it("stops waiting without a further request, and picks the generation up again", async () => {
    const { result, requests } = await renderInHub(useAll, { scenario: running });
    act(() => void result.current.generation.generate(request));
    await pass(1500);
    act(() => result.current.generation.stop());
    expect(result.current.generations.entries[0]?.state).toBe("abandoned");
    const polls = requests("generation").length;
    await pass(30_000);
    expect(requests("generation")).toHaveLength(polls);
    act(() => result.current.generations.entries.forEach(result.current.generations.resumeWaiting));
    await pass(5000);
    expect(result.current.generations.entries[0]?.state).toBe("succeeded");
  });

  it("calls onResult once when images come for what a person had stopped waiting for", async () => {
    const onResult = vi.fn();
    const onError = vi.fn();
    const useAllHearing = () => ({ ...useAll(), generation: useGenerate({ onResult, onError }) });
    const { result } = await renderInHub(useAllHearing, { scenario: running });
    act(() => void result.current.generation.generate(request));
    await pass(1500);
    act(() => result.current.generation.stop());
    await pass(20_000);
    expect(onResult).not.toHaveBeenCalled();
    act(() => result.current.generations.entries.forEach(result.current.generations.resumeWaiting));
    await pass(5000);
    const [entry] = result.current.generations.entries;
    expect(onResult.mock.calls).toEqual([[entry]]);
    expect(result.current.generation.result).toBe(entry);
    expect(onError).not.toHaveBeenCalled();
  });

  it("sends nothing after the provider has left the page", async () => {
    const { result, requests, unmount } = await renderInHub(useAll, { scenario: running });
    act(() => void result.current.generation.generate(request));
    await pass(1500);
    unmount();
    const polls = requests("generation").length;
    await pass(60_000);
    expect(requests("generation")).toHaveLength(polls);
  });

  it("takes one request to the end in sync mode", async () => {
    const useSync = () => ({ ...useAll(), generation: useGenerate({ mode: "sync" }) });
    const { result, requests } = await renderInHub(useSync, { scenario: running });
    act(() => void result.current.generation.generate(request));
    await pass(15_000);
    expect(result.current.generation.result?.images).toHaveLength(2);
    expect(requests("generation")).toHaveLength(0);
  });
});
