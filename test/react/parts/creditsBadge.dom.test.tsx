import { render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { CreditsBadge } from "../../../src/parts";
import { click, describeParts, type ActingCase } from "./describePart";

const balance = {
  credits: 12,
  accountType: "PRO",
  nextExpiration: { at: "2126-11-30T12:00:00Z", credits: 4 },
};

type RootProps = Partial<CreditsBadge.RootProps>;

const inBadge = (props: RootProps = {}) =>
  function Badge(part: ReactElement) {
    return (
      <CreditsBadge.Root balance={balance} status="success" perImage={{ credits: 4, tier: "1K" }} {...props}>
        {part}
      </CreditsBadge.Root>
    );
  };

const failed: RootProps = { balance: undefined, status: "error" };
const empty: RootProps = { balance: { ...balance, credits: 0 } };

/** A part that tells the root's owner of a press. */
const heard = (part: ReactElement, prop: "onTopUp" | "onRetry", others: RootProps = {}): ActingCase => {
  const spy = vi.fn();
  const acts = { on: "onClick" as const, fire: click, count: () => spy.mock.calls.length };
  return { part, within: inBadge({ [prop]: spy, ...others }), acts };
};
const acting = {
  Trigger: () => heard(<CreditsBadge.Trigger />, "onTopUp", empty),
  TopUp: () => heard(<CreditsBadge.TopUp />, "onTopUp"),
  Retry: () => heard(<CreditsBadge.Retry />, "onRetry", failed),
};

const standing = (part: ReactElement, props?: RootProps) => () => ({ part, within: inBadge(props) });

describeParts(
  "CreditsBadge",
  CreditsBadge,
  {
    ...acting,
    Root: () => ({ part: <CreditsBadge.Root balance={balance} status="success" /> }),
    Amount: standing(<CreditsBadge.Amount />),
    Expiration: standing(<CreditsBadge.Expiration />),
    Details: standing(<CreditsBadge.Details />),
    Total: standing(<CreditsBadge.Total />),
    ExpirationNote: standing(<CreditsBadge.ExpirationNote />),
    Affordable: standing(<CreditsBadge.Affordable />),
    Refund: standing(<CreditsBadge.Refund />, { refunded: 8 }),
    Status: standing(<CreditsBadge.Status />, failed),
  },
  acting,
);

describe("the parts of a credits badge", () => {
  it("make a badge of one's own", () => {
    render(
      <CreditsBadge.Root balance={balance} status="success" render={<section aria-label="Money" />}>
        <CreditsBadge.Amount /> <CreditsBadge.ExpirationNote />
      </CreditsBadge.Root>,
    );
    expect(screen.getByRole("region", { name: "Money" })).toHaveTextContent(
      /^12 credits 4 expire on November 30$/,
    );
  });

  it("say where they belong when they stand alone", () => {
    expect(() => renderToStaticMarkup(<CreditsBadge.Amount />)).toThrow(/put it inside <CreditsBadge\.Root>/);
  });
});
