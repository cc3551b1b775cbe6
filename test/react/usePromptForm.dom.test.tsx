import { act } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { usePromptForm } from "../../src/hooks/usePromptForm";
import { renderInHub } from "../support/renderInHub";
import { pass, liveInVirtualTime } from "../support/virtualTime";

liveInVirtualTime();

const png = () => new File([new Uint8Array([1])], "a.png", { type: "image/png" });

describe("usePromptForm", () => {
  it("starts with a blank prompt, which is the only obstacle, and its remedy", async () => {
    const { result } = await renderInHub(() => usePromptForm());
    expect(result.current.obstacles).toMatchObject([
      { code: "blankPrompt", remedy: { code: "writePrompt" } },
    ]);
    expect(result.current.canSubmit).toBe(false);
    expect(result.current.submit()).toBeNull();
  });

  it("asks gpt-image-2 with a size and a quality word, and knows cost and balance after", async () => {
    const { result } = await renderInHub(() => usePromptForm({ defaultRequest: { prompt: "a sea" } }), {
      credits: 112,
    });
    act(() => {
      result.current.setAspectRatio("3:2");
      result.current.setTier("2K");
      result.current.setQuality("high");
      result.current.setCount(4);
    });
    expect(result.current.request).toEqual({
      model: "gpt-image-2",
      prompt: "a sea",
      size: "2016x1344",
      quality: "high",
      n: 4,
    });
    expect(result.current).toMatchObject({ cost: 40, balanceAfter: 72, canSubmit: true });
  });

  it("asks a model that lists tiers with a ratio and a tier", async () => {
    const { result } = await renderInHub(() => usePromptForm({ defaultRequest: { prompt: "a sea" } }));
    act(() => {
      result.current.setModel("nanobananapro");
      result.current.setAspectRatio("16:9");
      result.current.setTier("4K");
    });
    expect(result.current.request).toEqual({
      model: "nanobananapro",
      prompt: "a sea",
      aspectRatio: "16:9",
      quality: "4K",
      n: 1,
    });
  });

  it("reconciles with a smaller model, says what changed, and gives it back with the larger one", async () => {
    const { result } = await renderInHub(() => usePromptForm());
    act(() => result.current.setTier("2K"));
    act(() => result.current.setModel("nanobanana"));
    expect(result.current.settings.tier).toBe("1K");
    expect(result.current.changes).toEqual([{ field: "tier", from: "2K", to: "1K" }]);
    act(() => result.current.setModel("gpt-image-2"));
    expect(result.current.settings.tier).toBe("2K");
    expect(result.current.changes).toEqual([]);
  });

  it("offers fewer images where the credits are short, and the remedy makes it possible", async () => {
    const { result } = await renderInHub(() => usePromptForm({ defaultRequest: { prompt: "a sea", n: 4 } }), {
      credits: 20,
    });
    const [obstacle] = result.current.obstacles;
    expect(obstacle).toMatchObject({ code: "insufficientCredits", cost: 32, credits: 20 });
    expect(obstacle?.remedy).toEqual({ code: "useFewerImages", n: 2 });
    act(() => obstacle?.remedy && result.current.applyRemedy(obstacle.remedy));
    expect(result.current).toMatchObject({ canSubmit: true, cost: 16 });
  });

  it("removes only the surplus references as a remedy", async () => {
    const referenceImages = [png(), png(), png(), png()];
    const defaultRequest = { model: "nanobanana", prompt: "a sea", referenceImages };
    const { result } = await renderInHub(() => usePromptForm({ defaultRequest }));
    const [obstacle] = result.current.obstacles;
    expect(obstacle).toMatchObject({ code: "tooManyReferences", limit: 3, count: 4 });
    act(() => obstacle?.remedy && result.current.applyRemedy(obstacle.remedy));
    expect(result.current.request.referenceImages).toEqual(referenceImages.slice(0, 3));
  });

  it("names a model that is no longer on offer, and offers another", async () => {
    const { result } = await renderInHub(() =>
      usePromptForm({ defaultRequest: { model: "gone", prompt: "a sea" } }),
    );
    const [obstacle] = result.current.obstacles;
    expect(obstacle).toMatchObject({ code: "modelUnavailable", remedy: { code: "chooseModel" } });
    act(() => obstacle?.remedy && result.current.applyRemedy(obstacle.remedy));
    expect(result.current.canSubmit).toBe(true);
  });

  it("falls back to the built-in card while the models can't be read", async () => {
    const scenario = { faults: [{ on: ["models" as const], answer: 503 }] };
    const { result } = await renderInHub(() => usePromptForm({ defaultRequest: { prompt: "a sea" } }), {
      scenario,
    });
    await pass(20_000);
    expect(result.current.models?.map(({ id }) => id)).toEqual(["gpt-image-2"]);
    expect(result.current).toMatchObject({ cost: 8, canSubmit: true });
  });

  it("keeps the prompt after a refused submission", async () => {
    const scenario = { faults: [{ on: ["generate" as const], answer: 503 }] };
    const { result } = await renderInHub(() => usePromptForm({ defaultRequest: { prompt: "a sea" } }), {
      scenario,
    });
    await act(async () => void (await result.current.submit()));
    expect(result.current.generation.status).toBe("error");
    expect(result.current.request.prompt).toBe("a sea");
  });

  it("asks for nothing that was given", async () => {
    const models = [
      {
        id: "m",
        name: "M",
        provider: "",
        aspectRatios: ["1:1"],
        qualities: ["high"],
        tiers: ["1K" as const],
        referenceImageLimit: 0,
        creditsPerImage: 5,
      },
    ];
    const balance = { credits: 7 };
    const { result, hub } = await renderInHub(() => usePromptForm({ models, balance }));
    expect(result.current).toMatchObject({ cost: 5, balanceAfter: 2, settings: { quality: "high" } });
    expect(hub.state.requests).toEqual([]);
  });
});
