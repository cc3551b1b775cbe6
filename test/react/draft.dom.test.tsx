import { act, renderHook } from "@testing-library/react";
import { StrictMode, type ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { HubProvider } from "../../src/hooks/HubProvider";
import { usePromptForm } from "../../src/hooks/usePromptForm";
import type { UsePromptFormOptions } from "../../src/hooks/UsePromptFormOptions";
import type { JournalStorage } from "../../src/journal/JournalStorage";
import { memoryStorage } from "../../src/journal/memoryStorage";
import { createTestHub } from "../support/createTestHub";
import { liveInVirtualTime, pass } from "../support/virtualTime";

liveInVirtualTime();

const png = () => new File([new Uint8Array([1])], "a.png", { type: "image/png" });

/** A page of a site that keeps things in this storage; another page of it is a reload. */
function openPage(storage: JournalStorage, options: UsePromptFormOptions & { scope?: string } = {}) {
  const { client } = createTestHub();
  const { scope: first = "ann", ...form } = options;
  let scope = first;
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <HubProvider client={client} storage={storage} scope={scope}>
        {children}
      </HubProvider>
    </StrictMode>
  );
  const view = renderHook(() => usePromptForm({ draft: "form", ...form }), { wrapper });
  return {
    form: () => view.result.current,
    signIn(user: string) {
      scope = user;
      view.rerender();
    },
    leave: view.unmount,
  };
}

/** Opens a page, writes something, and reloads. */
async function leaveDraft(storage: JournalStorage, prompt = "A lamp") {
  const { form, leave } = openPage(storage);
  await pass(500);
  act(() => {
    form().setPrompt(prompt);
    form().setCount(3);
    form().setReferenceImages([png()]);
  });
  await pass(500);
  leave();
}

describe("what a form held before a reload", () => {
  it("is there again: prompt, settings and references", async () => {
    const storage = memoryStorage();
    await leaveDraft(storage);
    const { form } = openPage(storage);
    expect(form()).toMatchObject({ isRestoring: true, request: { prompt: "" } });
    await pass(500);
    expect(form()).toMatchObject({ isRestoring: false, request: { prompt: "A lamp", n: 3 } });
    expect(form().request.referenceImages).toHaveLength(1);
  });

  it("takes nothing away from what was typed meanwhile", async () => {
    const storage = memoryStorage();
    await leaveDraft(storage);
    const { form, leave } = openPage(storage);
    act(() => form().setPrompt("An arch"));
    await pass(500);
    expect(form().request).toMatchObject({ prompt: "An arch", n: 3 });
    leave();
    const later = openPage(storage);
    await pass(500);
    expect(later.form().request).toMatchObject({ prompt: "An arch", n: 3 });
  });

  it("is another user's business", async () => {
    const storage = memoryStorage();
    await leaveDraft(storage);
    const { form, signIn } = openPage(storage);
    await pass(500);
    signIn("ben");
    expect(form().request.prompt).toBe("");
    await pass(500);
    expect(form().request).toMatchObject({ prompt: "", n: 1 });
    act(() => form().setPrompt("Ben's door"));
    await pass(500);
    signIn("ann");
    await pass(500);
    expect(form().request).toMatchObject({ prompt: "A lamp", n: 3 });
  });

  it("gives way to a link that starts with another request", async () => {
    const storage = memoryStorage();
    await leaveDraft(storage);
    const { form } = openPage(storage, { defaultRequest: { prompt: "From a link" } });
    await pass(500);
    expect(form().request).toMatchObject({ prompt: "From a link", n: 1 });
  });

  it("is not kept by a form that keeps no draft", async () => {
    const storage = memoryStorage();
    await leaveDraft(storage);
    const { form } = openPage(storage, { draft: false });
    expect(form().isRestoring).toBe(false);
    await pass(500);
    expect(form().request.prompt).toBe("");
  });

  it("is forgotten once the form is as it was at first", async () => {
    const storage = memoryStorage();
    const { form, leave } = openPage(storage);
    act(() => form().setPrompt("A lamp"));
    await pass(500);
    act(() => form().setPrompt(""));
    await pass(500);
    leave();
    const kept = (await storage.entries(JSON.stringify(["https://app.example/api/image-hub", "ann"]))).map(
      ([key]) => key,
    );
    expect(kept.filter((key) => key.startsWith("draft:"))).toEqual([]);
  });
});

it("leaves the form usable where storage is blocked", async () => {
  const blocked = () => Promise.reject(new Error("blocked"));
  const { form } = openPage({ entries: blocked, get: blocked, update: blocked, remove: blocked });
  await pass(500);
  expect(form().isRestoring).toBe(false);
  act(() => form().setPrompt("A lamp"));
  await pass(1000);
  expect(form().request.prompt).toBe("A lamp");
});
