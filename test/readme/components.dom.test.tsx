import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentType } from "react";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { createFakeHub, fakeApiKey } from "../../src/fake";
import { ImageHubProvider } from "../../src/studio/ImageHubProvider";
import { ModelPicker } from "../../src/studio/ModelPicker";
import { createImageHubProxy } from "../../src/proxy";
import { createBlockFolder } from "./support/createBlockFolder";

let folder: Awaited<ReturnType<typeof createBlockFolder>>;
beforeAll(async () => {
  folder = await createBlockFolder();
});
afterAll(() => folder.remove());
afterEach(() => vi.unstubAllGlobals());

/** Puts the proxy and a fake hub behind the page's own `fetch`, where an app's server would be. */
function serveThePage() {
  const hub = createFakeHub({ scenario: "instant", credits: 100, imageUrls: "http" });
  const proxy = createImageHubProxy({ apiKey: fakeApiKey, public: true, fetch: hub.fetch });
  vi.stubGlobal("fetch", (input: string, init?: RequestInit) => proxy(new Request(input, init)));
  const routes = () => hub.state.requests.map(({ route }) => route);
  return { hub, routes };
}

it("the ten-line app generates an image", async () => {
  const { hub } = serveThePage();
  const { App } = await folder.load<{ App: ComponentType }>("App.tsx");
  render(<App />);
  await userEvent.click(screen.getByRole("textbox", { name: "Prompt" }));
  await userEvent.paste("A lighthouse");
  await userEvent.click(await screen.findByRole("button", { name: /^Generate 1 image.*credits$/ }));
  await screen.findByText(/is ready: A lighthouse/);
  expect(hub.state.charges).toHaveLength(1);
});

it("the Polish studio speaks Polish, and says the changed text in its own way", async () => {
  serveThePage();
  const { PolishStudio } = await folder.load<{ PolishStudio: ComponentType }>("PolishStudio.tsx");
  const { container } = render(<PolishStudio />);
  await screen.findByRole("heading", { name: "Nasze obrazy" });
  expect(container.querySelector("[lang=pl][dir=ltr]")).not.toBeNull();
  expect(screen.queryByText("Prompt")).toBeNull();
});

it("what was prefetched is not asked for again", async () => {
  const { routes } = serveThePage();
  const { prefetchStudio } = await folder.load<{
    prefetchStudio: (queryClient: QueryClient) => Promise<void>;
  }>("prefetchStudio.ts");
  const queryClient = new QueryClient();
  await prefetchStudio(queryClient);
  expect(new Set(routes())).toEqual(new Set(["credits", "models"]));
  render(
    <QueryClientProvider client={queryClient}>
      <ImageHubProvider endpoint="/api/image-hub">
        <ModelPicker />
      </ImageHubProvider>
    </QueryClientProvider>,
  );
  screen.getByRole("combobox", { name: "Model" });
  expect(routes()).toHaveLength(2);
});
