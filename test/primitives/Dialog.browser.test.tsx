import { fireEvent, render } from "@testing-library/react";
import { StrictMode, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { BottomSheet } from "../../src/primitives/BottomSheet";
import "../../src/styles.css";

const onClose = vi.fn();

function Page({ start = false }: { start?: boolean }) {
  const [open, setOpen] = useState(start);
  const close = () => {
    onClose();
    setOpen(false);
  };
  return (
    <StrictMode>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <BottomSheet open={open} onClose={close} aria-label="Sheet">
        <input aria-label="Name" />
        <input type="file" aria-label="File" />
      </BottomSheet>
    </StrictMode>
  );
}

const opener = () => page.getByRole("button", { name: "Open" });
const sheet = () => page.getByRole("dialog", { name: "Sheet" });

describe("BottomSheet", () => {
  it("has nothing in the page while it is closed", () => {
    render(<Page />);
    expect(page.getByLabelText("Name").query()).toBeNull();
  });

  it("takes the focus in and gives it back on Escape", async () => {
    onClose.mockClear();
    render(<Page />);
    await opener().click();
    await expect.element(sheet()).toBeVisible();
    expect(sheet().element().contains(document.activeElement)).toBe(true);
    await userEvent.keyboard("{Escape}");
    await expect.element(opener()).toHaveFocus();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("keeps the page behind it from scrolling, and lets go afterwards", async () => {
    render(<Page start />);
    expect(getComputedStyle(document.documentElement).overflowY).toBe("hidden");
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => getComputedStyle(document.documentElement).overflowY).toBe("visible");
  });

  it("closes on a press on the backdrop, not on one inside", async () => {
    onClose.mockClear();
    render(<Page start />);
    await page.getByLabelText("Name").click();
    expect(onClose).not.toHaveBeenCalled();
    await userEvent.click(document.documentElement, { position: { x: 5, y: 5 }, force: true });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("stays when a press begins inside and ends on the backdrop", () => {
    onClose.mockClear();
    render(<Page start />);
    fireEvent.pointerDown(page.getByLabelText("Name").element());
    fireEvent.pointerUp(sheet().element());
    expect(onClose).not.toHaveBeenCalled();
  });

  it("stays when a file dialog inside it is cancelled", () => {
    onClose.mockClear();
    render(<Page start />);
    page
      .getByLabelText("File")
      .element()
      .dispatchEvent(new Event("cancel", { bubbles: true }));
    expect(onClose).not.toHaveBeenCalled();
  });

  it("tells its owner when the browser closes it without asking", async () => {
    onClose.mockClear();
    render(<Page start />);
    const dialog = sheet().element();
    if (dialog instanceof HTMLDialogElement) dialog.close();
    await expect.poll(() => onClose.mock.calls.length).toBe(1);
  });
});
