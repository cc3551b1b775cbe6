import { fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createImageHubClient } from "../../src/client/createImageHubClient";
import { createRefunds } from "../../src/hooks/createRefunds";
import { useGenerate } from "../../src/hooks/useGenerate";
import { memoryStorage } from "../../src/journal/memoryStorage";
import { CreditsBadge } from "../../src/studio/CreditsBadge";
import { ImageHubProvider } from "../../src/studio/ImageHubProvider";
import { createTestHub } from "../support/createTestHub";
import { pass } from "../support/virtualTime";

afterEach(() => {
  vi.useRealTimers();
});

it("is not there where the server keeps the balance to itself", async () => {
  const body = JSON.stringify({ error: { message: "The balance is hidden.", code: "forbidden" } });
  const client = createImageHubClient({
    endpoint: "https://app.example/api/image-hub",
    fetch: () => Promise.resolve(new Response(body, { status: 403 })),
  });
  render(
    <ImageHubProvider client={client} storage={memoryStorage()}>
      <CreditsBadge />
      <p>The rest of the page</p>
    </ImageHubProvider>,
  );
  expect(screen.getByText("Reading credits")).toBeInTheDocument();
  await expect.poll(() => screen.queryByText("Reading credits")).toBeNull();
  expect(screen.queryByText("Credits not read")).toBeNull();
  expect(screen.getByText("The rest of the page")).toBeVisible();
});

describe("credits that came back", () => {
  const fox = { model: "gpt-image-2", prompt: "A fox", size: "1024x1024", n: 1 };
  const notice = () => screen.queryByText("8 credits refunded", { ignore: "output *" });

  /** A page with a badge and a button, in front of a service that fails and pays back. */
  async function failOnce() {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
    const { client } = createTestHub({ scenario: { outcome: "fails" } });
    function Page() {
      const { generate } = useGenerate();
      return <button onClick={() => void generate(fox)}>Draw</button>;
    }
    const storage = memoryStorage();
    const page = (
      <ImageHubProvider client={client} storage={storage}>
        <CreditsBadge />
        <Page />
      </ImageHubProvider>
    );
    const { unmount } = render(page);
    await pass(500);
    expect(notice()).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Draw" }));
    for (let waited = 0; waited < 30 && !notice(); waited += 1) await pass(1000);
    return { unmount, page };
  }

  it("are told once, aloud too, until somebody takes the notice off", async () => {
    const { page, unmount } = await failOnce();
    expect(notice()).toBeVisible();
    expect(screen.getAllByText("8 credits refunded")).toHaveLength(2);
    fireEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(notice()).toBeNull();
    expect(screen.getByRole("button", { name: "112 credits" })).toHaveFocus();
    unmount();
    render(page);
    await pass(1000);
    expect(notice()).toBeNull();
  });

  it("are no longer told after ten seconds, unless the pointer is on the notice", async () => {
    await failOnce();
    const told = notice()?.parentElement;
    expect(told).toBeTruthy();
    if (!told) return;
    fireEvent.pointerEnter(told);
    await pass(20_000);
    expect(notice()).toBeVisible();
    fireEvent.pointerLeave(told);
    await pass(9_000);
    expect(notice()).toBeVisible();
    await pass(2_000);
    expect(notice()).toBeNull();
  });

  it("are added up", () => {
    const refunds = createRefunds();
    const entry = (key: string, refunded?: number) => ({ key, cost: { refunded } });
    [entry("a", 8), entry("a", 8), entry("b"), entry("c", 4)].forEach(refunds.note);
    expect(refunds.get()).toBe(12);
  });
});
