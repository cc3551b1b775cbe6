import { act, renderHook } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { useNow } from "../../src/hooks/useNow";
import { liveInVirtualTime } from "../support/virtualTime";

liveInVirtualTime();

const advance = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

it("keeps to full seconds, also after a tick that came late", () => {
  const start = Date.now();
  const { result } = renderHook(() => useNow(true));
  advance(1000);
  expect(result.current - start).toBe(1000);
  vi.setSystemTime(start + 1300);
  advance(1000);
  expect(result.current - start).toBe(2300);
  advance(700);
  expect(result.current - start).toBe(3000);
});

it("tells the time at once when it becomes active, and leaves no timer behind", () => {
  const start = Date.now();
  const { result, rerender } = renderHook(({ active }) => useNow(active), {
    initialProps: { active: false },
  });
  advance(5000);
  expect(result.current).toBe(start);
  rerender({ active: true });
  expect(result.current).toBe(start + 5000);
  rerender({ active: false });
  expect(vi.getTimerCount()).toBe(0);
});
