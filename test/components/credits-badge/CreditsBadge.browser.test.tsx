import { render } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { CreditsBadge } from "../../../src/components/credits-badge/CreditsBadge";
import type { CreditsBadgeProps } from "../../../src/components/credits-badge/CreditsBadge";
import type { CreditBalance } from "../../../src/contract/creditBalanceSchema";
import { ar } from "../../../src/messages/ar";
import { MessagesProvider } from "../../../src/messages/MessagesProvider";
import "../../../src/styles.css";
import { expectAccessible } from "../expectAccessible";

const full: CreditBalance = {
  credits: 112,
  accountType: "PRO",
  nextExpiration: { at: "2126-11-30T12:00:00Z", credits: 24 },
};
const plain = (credits: number): CreditBalance => ({ credits, accountType: null, nextExpiration: null });

function Badge(props: Partial<CreditsBadgeProps>) {
  return (
    <MessagesProvider locale="en-GB">
      <CreditsBadge status="success" {...props} />
    </MessagesProvider>
  );
}
const pill = () => page.getByRole("button").first();

describe("CreditsBadge", () => {
  it("says the balance and what expires next", async () => {
    render(<Badge balance={full} />);
    await expect.element(pill()).toHaveAccessibleName("112 credits 24 expire 30 Nov");
  });

  it("says that some expire where it is not known how many", async () => {
    render(<Badge balance={{ ...full, nextExpiration: { at: "2126-11-30T12:00:00Z" } }} />);
    await expect.element(pill()).toHaveAccessibleName("112 credits Some expire 30 Nov");
  });

  it("opens the details; Escape closes them and gives the focus back", async () => {
    const onTopUp = vi.fn();
    render(<Badge balance={full} onTopUp={onTopUp} perImage={{ credits: 10, tier: "2K" }} />);
    const details = page.getByRole("dialog", { name: "Credits" });
    expect(details.query()).toBeNull();
    await pill().click();
    await expect.element(details).toHaveTextContent("112 credits");
    await expect.element(details).toHaveTextContent("PRO");
    await expect.element(details).toHaveTextContent("24 expire on 30 November");
    await expect.element(details).toHaveTextContent("Enough for 11 images at 2K.");
    await details.getByRole("button", { name: "Add credits" }).click();
    expect(onTopUp).toHaveBeenCalledOnce();
    await userEvent.keyboard("{Escape}");
    await expect.element(pill()).toHaveFocus();
    await expect.element(details).not.toBeInTheDocument();
  });

  it("says in words, not only in colour, that the balance is low", async () => {
    const { rerender } = render(<Badge balance={plain(20)} />);
    await expect.element(pill()).toHaveAccessibleName("20 credits");
    rerender(<Badge balance={plain(19)} />);
    await expect.element(pill()).toHaveAccessibleName("19 credits Low balance");
    rerender(<Badge balance={plain(39)} lowBelow={40} />);
    await expect.element(pill()).toHaveAccessibleName("39 credits Low balance");
  });

  it("leads straight to more credits when none are left", async () => {
    const onTopUp = vi.fn();
    render(<Badge balance={plain(0)} onTopUp={onTopUp} />);
    await expect.element(pill()).toHaveAccessibleName("0 credits No credits left Add credits");
    await pill().click();
    expect(onTopUp).toHaveBeenCalledOnce();
  });

  it("says that it reads", async () => {
    render(<Badge status="pending" />);
    await expect.element(page.getByRole("status")).toHaveTextContent("Reading credits");
  });

  it("says that reading failed, and tries again", async () => {
    const onRetry = vi.fn();
    render(<Badge status="error" onRetry={onRetry} />);
    await expect.element(pill()).toHaveAccessibleName("Credits not read Try again");
    await pill().click();
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it("says that reading failed where nothing can be done", async () => {
    render(<Badge status="error" />);
    await expect.element(page.getByRole("status")).toHaveTextContent("Credits not read");
  });

  it("keeps a former balance in sight while it is read again or can't be", async () => {
    const { rerender } = render(<Badge balance={plain(112)} status="pending" />);
    await expect.element(pill()).toHaveAccessibleName("112 credits");
    rerender(<Badge balance={plain(112)} status="error" />);
    await expect.element(pill()).toHaveAccessibleName("112 credits");
  });

  it("writes amounts without figures where the language does", async () => {
    render(
      <MessagesProvider messages={ar}>
        <CreditsBadge status="success" balance={plain(2)} lowBelow={1} />
      </MessagesProvider>,
    );
    await expect.element(pill()).toHaveAccessibleName("رصيدان");
  });

  it.each<[string, Partial<CreditsBadgeProps>]>([
    ["full", { balance: full }],
    ["low", { balance: plain(12) }],
    ["empty", { balance: plain(0), onTopUp: () => undefined }],
    ["being read", { status: "pending" }],
    ["in error", { status: "error", onRetry: () => undefined }],
  ])("has no violations when %s, in light and dark", async (_, props) => {
    render(<Badge {...props} />);
    await expectAccessible();
  });

  it("has no violations when opened, in light and dark", async () => {
    render(<Badge balance={full} onTopUp={() => undefined} />);
    await pill().click();
    await expect.element(page.getByRole("dialog", { name: "Credits" })).toBeVisible();
    await expectAccessible();
  });
});
