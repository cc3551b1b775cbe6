// @vitest-environment-options { "url": "http://localhost:5173/" }
import { renderHook } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { useIsOffline } from "../../src/hooks/useIsOffline";

it("a page of this very machine needs no network", () => {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  expect(renderHook(() => useIsOffline()).result.current.isOffline).toBe(false);
});
