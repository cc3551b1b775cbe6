import { act, renderHook } from "@testing-library/react";
import { StrictMode, useState, type ReactNode } from "react";
import { describe, expect, it, vi } from "vitest";
import type { Recipe } from "../../src/contract/Recipe";
import { HubProvider } from "../../src/hooks/HubProvider";
import { usePromptForm } from "../../src/hooks/usePromptForm";
import type { UsePromptFormOptions } from "../../src/hooks/UsePromptFormOptions";
import { memoryStorage } from "../../src/journal/memoryStorage";
import { createTestHub } from "../support/createTestHub";
import { liveInVirtualTime, pass } from "../support/virtualTime";

liveInVirtualTime();

const png = () => new File([new Uint8Array([1])], "a.png", { type: "image/png" });

/** A form on a page that keeps things in this storage. */
async function openForm<Result>(useForm: () => Result, storage = memoryStorage()) {
  const { client } = createTestHub();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <HubProvider client={client} storage={storage}>
        {children}
      </HubProvider>
    </StrictMode>
  );
  const view = renderHook(useForm, { wrapper });
  await pass(500);
  return view;
}

/** A form whose recipe its owner keeps; `veto` keeps another one than the form wants. */
function useOwned(first: Recipe, veto = (next: Recipe) => next, options: UsePromptFormOptions = {}) {
  const [recipe, setRecipe] = useState(first);
  const form = usePromptForm({ ...options, recipe, onRecipeChange: (next) => setRecipe(veto(next)) });
  return { recipe, setRecipe, form };
}

describe("a recipe that somebody else keeps", () => {
  it("is what the form shows, and hears what a person changes", async () => {
    const { result } = await openForm(() => useOwned({ prompt: "A fox", n: 2 }));
    expect(result.current.form.request).toMatchObject({ prompt: "A fox", n: 2 });
    act(() => {
      result.current.form.setPrompt("A hare");
      result.current.form.setAspectRatio("3:2");
    });
    expect(result.current.recipe).toEqual({ prompt: "A hare", aspectRatio: "3:2", n: 2 });
    expect(result.current.form.settings).toMatchObject({ aspectRatio: "3:2", n: 2 });
  });

  it("is followed wherever its owner leads it", async () => {
    const { result } = await openForm(() => useOwned({ prompt: "A fox" }));
    act(() => result.current.setRecipe({ prompt: "A hare", tier: "4K" }));
    expect(result.current.form.request.prompt).toBe("A hare");
    expect(result.current.form.settings.tier).toBe("4K");
    act(() => result.current.setRecipe({}));
    expect(result.current.form.request.prompt).toBe("");
    expect(result.current.form.settings.tier).toBe("1K");
  });

  it("stays as it is where its owner does not follow", async () => {
    const first = { prompt: "A fox", n: 1 };
    const { result } = await openForm(() => useOwned(first, () => first));
    act(() => result.current.form.setPrompt("A hare"));
    expect(result.current.form.request.prompt).toBe("A fox");
    act(() => result.current.form.setCount(4));
    expect(result.current.form.settings.n).toBe(1);
  });

  it("wins over a draft, of which only the reference images come back", async () => {
    const storage = memoryStorage();
    const open = (prompt: string) =>
      openForm(() => useOwned({ prompt }, undefined, { draft: "form" }), storage);
    const { result, unmount } = await open("A fox");
    act(() => {
      result.current.form.setPrompt("A hare");
      result.current.form.setReferenceImages([png()]);
    });
    await pass(500);
    unmount();
    const later = await open("From a link");
    expect(later.result.current.form.request.prompt).toBe("From a link");
    expect(later.result.current.form.request.referenceImages).toHaveLength(1);
    expect(later.result.current.recipe).toEqual({ prompt: "From a link" });
  });
});

describe("a recipe that the form keeps", () => {
  it("begins where it is told to, with the reference images of the request", async () => {
    const { result } = await openForm(() =>
      usePromptForm({
        defaultRequest: { prompt: "A lamp", n: 4, referenceImages: [png()] },
        defaultRecipe: { prompt: "A fox", quality: "high" },
      }),
    );
    expect(result.current.request).toMatchObject({ prompt: "A fox", quality: "high", n: 1 });
    expect(result.current.request.referenceImages).toHaveLength(1);
  });

  it("is told after every change, and to who finds its draft again", async () => {
    const storage = memoryStorage();
    const onRecipeChange = vi.fn<(recipe: Recipe) => void>();
    const open = () => openForm(() => usePromptForm({ draft: "form", onRecipeChange }), storage);
    const { result, unmount } = await open();
    expect(onRecipeChange).not.toHaveBeenCalled();
    act(() => result.current.setPrompt("A fox"));
    act(() => result.current.setReferenceImages([png()]));
    expect(onRecipeChange.mock.calls).toEqual([[{ prompt: "A fox" }]]);
    await pass(500);
    unmount();
    await open();
    expect(onRecipeChange.mock.calls.slice(1)).toEqual([[{ prompt: "A fox" }]]);
  });
});
