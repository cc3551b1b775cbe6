import { fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { gridPlace } from "../../../src/components/result-gallery/gridPlace";
import { useMessages } from "../../../src/messages/useMessages";

function Place(grid: Parameters<typeof gridPlace>[1]) {
  return <div {...gridPlace(useMessages().t, grid)} />;
}

describe("the place of the tiles", () => {
  it("is busy until what draws them is there", () => {
    const { container } = render(<Place hasFailed={false} retry={vi.fn<() => void>()} />);
    expect(container.firstElementChild).toHaveAttribute("aria-busy", "true");
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("offers to load it again where that failed", () => {
    const retry = vi.fn<() => void>();
    const { container } = render(<Place hasFailed retry={retry} />);
    expect(container.firstElementChild).toHaveAttribute("aria-busy", "false");
    fireEvent.click(screen.getByRole("button", { name: "Load again" }));
    expect(retry).toHaveBeenCalledOnce();
  });
});
