import { fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { LoadedGrid } from "../../../src/components/result-gallery/LoadedGrid";

const rest = {
  ...{ entries: [], actions: {}, remove: undefined, now: Date.now },
  ...{ estimateMs: undefined, notes: undefined, onDownloadSelection: undefined },
};

describe("the place of the tiles", () => {
  it("is busy until what draws them is there", () => {
    const { container } = render(
      <LoadedGrid {...rest} grid={{ hasFailed: false, retry: vi.fn<() => void>() }} />,
    );
    expect(container.firstElementChild).toHaveAttribute("aria-busy", "true");
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("offers to load it again where that failed", () => {
    const retry = vi.fn<() => void>();
    render(<LoadedGrid {...rest} grid={{ hasFailed: true, retry }} />);
    fireEvent.click(screen.getByRole("button", { name: "Load again" }));
    expect(retry).toHaveBeenCalledOnce();
  });
});
