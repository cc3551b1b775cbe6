import { act, renderHook } from "@testing-library/react";
import { StrictMode, type ReactNode } from "react";
import { expect, it, vi } from "vitest";
import { debugTimeline } from "../../src/hooks/debugTimeline";
import { HubProvider } from "../../src/hooks/HubProvider";
import { useGenerate } from "../../src/hooks/useGenerate";
import type { ImageHubEvent } from "../../src/journal/ImageHubEvent";
import { createTestHub } from "../support/createTestHub";
import { liveInVirtualTime, pass } from "../support/virtualTime";

const request = { model: "gpt-image-2", prompt: "a misty\nmountain", size: "1024x1024", n: 2 };

liveInVirtualTime();

function render(first: (event: ImageHubEvent) => void) {
  const { client } = createTestHub();
  let onEvent = first;
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <HubProvider client={client} onEvent={onEvent}>
        {children}
      </HubProvider>
    </StrictMode>
  );
  const { result, rerender } = renderHook(() => useGenerate(), { wrapper });
  return {
    generate: () => act(() => void result.current.generate(request)),
    replace(next: typeof first) {
      onEvent = next;
      rerender();
    },
  };
}

it("tells the newest onEvent, and prints a timeline when a generation has settled", async () => {
  const former = vi.fn<(event: ImageHubEvent) => void>();
  const print = vi.fn<(timeline: string) => void>();
  const { generate, replace } = render(former);
  generate();
  await pass(500);
  expect(former.mock.calls.map(([{ type }]) => type).slice(0, 2)).toEqual(["submitted", "accepted"]);
  const timeline = debugTimeline({ print });
  for (const [event] of former.mock.calls) timeline(event);
  replace(timeline);
  await pass(10_000);
  await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(1), { timeout: 15_000 });
  const [first = "", ...lines] = print.mock.calls[0]?.[0].split("\n") ?? [];
  expect(first).toMatch(/^\[image-hub\] succeeded after [\d.]+ s: “a misty mountain”$/);
  expect(lines[0]).toMatch(/^\s+\+\d+ ms {2}submitted {2}gpt-image-2/);
  expect(lines[1]).toMatch(/accepted {3}\S{10,}$/);
  expect(lines.at(-2)).toMatch(/polled {5}succeeded$/);
  expect(lines.at(-1)).toMatch(/settled {4}succeeded, 2 images, 16 credits used$/);
});
