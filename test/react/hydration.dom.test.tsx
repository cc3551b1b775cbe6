import { act, waitFor, within } from "@testing-library/react";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { ImageHubProvider } from "../../src/studio/ImageHubProvider";
import { ImageStudio } from "../../src/studio/ImageStudio";
import { createTestHub } from "../support/createTestHub";

describe("hydration", () => {
  it("takes over the server's studio without a warning, and then knows models and balance", async () => {
    const { client } = createTestHub();
    const app = (
      <StrictMode>
        <ImageHubProvider client={client}>
          <ImageStudio />
        </ImageHubProvider>
      </StrictMode>
    );
    const container = document.createElement("div");
    container.innerHTML = renderToString(app);
    document.body.append(container);
    const heading = container.querySelector("h2");
    expect(heading?.textContent).toBe("Your images");

    const root = await act(async () => hydrateRoot(container, app));
    await expect.poll(() => container.textContent).toContain("112");
    expect(container.querySelector("h2")).toBe(heading);
    act(() => root.unmount());
    container.remove();
  });

  it("takes up what was typed before the page was alive", async () => {
    const { client } = createTestHub();
    const app = (
      <ImageHubProvider client={client}>
        <ImageStudio />
      </ImageHubProvider>
    );
    const container = document.createElement("div");
    container.innerHTML = renderToString(app);
    document.body.append(container);
    const prompt = within(container).getByRole<HTMLTextAreaElement>("textbox", { name: "Prompt" });
    prompt.value = "A lighthouse";

    const root = await act(async () => hydrateRoot(container, app));
    const button = await within(container).findByRole("button", { name: /^Generate 1 image/ });
    await waitFor(() => expect(button.getAttribute("aria-disabled")).not.toBe("true"));
    expect(prompt.value).toBe("A lighthouse");
    act(() => root.unmount());
    container.remove();
  });
});
