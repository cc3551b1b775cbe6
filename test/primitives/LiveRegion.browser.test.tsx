import { render } from "@testing-library/react";
import { StrictMode, useState } from "react";
import { expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { Announcer, useAnnounce } from "../../src/primitives/Announcer";
import { BottomSheet } from "../../src/primitives/BottomSheet";
import "../../src/styles.css";

function Speaker() {
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      <button type="button" onClick={() => announce("Before")}>
        Say before
      </button>
      <BottomSheet open={open} onClose={() => setOpen(false)} aria-label="Sheet">
        <button type="button" onClick={() => announce("Inside")}>
          Say inside
        </button>
        <button type="button" onClick={() => announce("Alarm", "assertive")}>
          Warn inside
        </button>
      </BottomSheet>
    </>
  );
}

const show = () =>
  render(
    <StrictMode>
      <Announcer>
        <Speaker />
      </Announcer>
    </StrictMode>,
  );
const sheet = () => page.getByRole("dialog", { name: "Sheet" });

it("speaks inside an open dialog, whose outside is not heard", async () => {
  show();
  await page.getByRole("button", { name: "Open" }).click();
  await page.getByRole("button", { name: "Say inside" }).click();
  await expect.element(sheet().getByRole("status")).toHaveTextContent("Inside");
  await page.getByRole("button", { name: "Warn inside" }).click();
  await expect.element(sheet().getByRole("alert")).toHaveTextContent("Alarm");
});

it("does not say in a dialog what was said before it opened, nor outside what was said in it", async () => {
  show();
  await page.getByRole("button", { name: "Say before" }).click();
  await expect.element(page.getByRole("status")).toHaveTextContent("Before");
  await page.getByRole("button", { name: "Open" }).click();
  await expect.element(sheet().getByRole("status")).toHaveTextContent(/^$/);
  await page.getByRole("button", { name: "Say inside" }).click();
  await expect.element(sheet().getByRole("status")).toHaveTextContent("Inside");
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("button", { name: "Open" })).toHaveFocus();
  await expect.element(page.getByRole("status")).toHaveTextContent(/^$/);
});

it("speaks in the page again after a dialog has gone with its owner", async () => {
  const { rerender } = show();
  await page.getByRole("button", { name: "Open" }).click();
  await expect.element(sheet()).toBeVisible();
  rerender(
    <StrictMode>
      <Announcer>
        <Speaker key="new" />
      </Announcer>
    </StrictMode>,
  );
  await page.getByRole("button", { name: "Say before" }).click();
  await expect.element(page.getByRole("status")).toHaveTextContent("Before");
});
