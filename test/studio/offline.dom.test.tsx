// @vitest-environment-options { "url": "https://app.example/" }
import { act, render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { memoryStorage } from "../../src/journal/memoryStorage";
import { ImageHubProvider } from "../../src/studio/ImageHubProvider";
import { PromptForm } from "../../src/studio/PromptForm";
import { createTestHub } from "../support/createTestHub";

function network(isThere: boolean): void {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(isThere);
  act(() => void window.dispatchEvent(new Event(isThere ? "online" : "offline")));
}

const words = "You are offline. What you wrote stays here.";
const generate = () => screen.findByRole("button", { name: /^Generate 1 image/ });

function show() {
  const { client, requests } = createTestHub();
  render(
    <ImageHubProvider client={client} storage={memoryStorage()}>
      <PromptForm defaultRequest={{ prompt: "An ochre vase" }} />
    </ImageHubProvider>,
  );
  return requests;
}

describe("a form without a network", () => {
  it("says so, sends nothing, and goes on when the network is back", async () => {
    const requests = show();
    network(false);
    expect(await screen.findByText(words)).toBeVisible();
    const button = await generate();
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toHaveAccessibleDescription(new RegExp(words));
    act(() => button.click());
    network(true);
    await vi.waitFor(() => expect(screen.queryByText(words)).not.toBeInTheDocument());
    expect(requests("generate")).toEqual([]);
    act(() => button.click());
    await vi.waitFor(() => expect(requests("generate")).toHaveLength(1));
  });
});
