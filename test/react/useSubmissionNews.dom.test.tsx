import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, it, vi } from "vitest";
import type { GenerationEntry } from "../../src/contract/GenerationEntry";
import { HubProvider } from "../../src/hooks/HubProvider";
import { useGenerate } from "../../src/hooks/useGenerate";
import { useGenerations } from "../../src/hooks/useGenerations";
import { useSubmissionNews } from "../../src/hooks/useSubmissionNews";
import { memoryStorage } from "../../src/journal/memoryStorage";
import { createTestHub } from "../support/createTestHub";
import { liveInVirtualTime, pass } from "../support/virtualTime";

liveInVirtualTime();

const fox = { model: "gpt-image-2", prompt: "A fox", size: "1024x1024", n: 1 };

/** A page that is told what becomes of its user's submissions. */
function openPage(app: ReturnType<typeof createTestHub>, storage = memoryStorage()) {
  const onGenerationAccepted = vi.fn<(entry: GenerationEntry) => void>();
  const onGenerationSettled = vi.fn<(entry: GenerationEntry) => void>();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <HubProvider client={app.client} storage={storage}>
      {children}
    </HubProvider>
  );
  const page = renderHook(
    () => {
      useSubmissionNews({ onGenerationAccepted, onGenerationSettled });
      return { ...useGenerate(), ...useGenerations() };
    },
    { wrapper },
  );
  const said = (calls: typeof onGenerationSettled) => calls.mock.calls.map(([entry]) => entry.state);
  return {
    ...page,
    accepted: () => said(onGenerationAccepted).length,
    settled: () => said(onGenerationSettled),
    onGenerationSettled,
  };
}

it("tells once of each acceptance and each end, of retries too", async () => {
  const app = createTestHub({ scenario: { outcome: "fails" } });
  const page = openPage(app);
  await pass(500);
  act(() => void page.result.current.generate(fox));
  await pass(30_000);
  expect([page.accepted(), page.settled()]).toEqual([1, ["failed"]]);
  app.hub.setScenario("instant");
  const [failed] = page.result.current.entries;
  await act(async () => void (failed && page.result.current.retry(failed)));
  await pass(30_000);
  expect([page.accepted(), page.settled()]).toEqual([2, ["failed", "succeeded"]]);
});

it("tells of what a reload found under way, and nothing of what had ended before", async () => {
  const app = createTestHub();
  const storage = memoryStorage();
  const before = openPage(app, storage);
  await pass(500);
  act(() => void before.result.current.generate(fox));
  await pass(30_000);
  app.hub.setScenario({ queueMs: 60_000 });
  act(() => void before.result.current.generate({ ...fox, prompt: "A hare" }));
  await pass(2_000);
  before.unmount();
  const after = openPage(app, storage);
  await pass(150_000);
  expect(after.accepted()).toBe(0);
  expect(after.onGenerationSettled.mock.calls.map(([{ request }]) => request.prompt)).toEqual(["A hare"]);
});

it("tells of the end after one that was in doubt", async () => {
  const app = createTestHub({ scenario: { queueMs: 60_000 } });
  const page = openPage(app);
  await pass(500);
  act(() => void page.result.current.generate(fox));
  await pass(2_000);
  const [entry] = page.result.current.entries;
  act(() => entry && page.result.current.stopWaiting(entry));
  act(() => entry && page.result.current.resumeWaiting(entry));
  await pass(150_000);
  expect(page.settled()).toEqual(["abandoned", "succeeded"]);
});
