import { QueryClient } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { pl } from "../../src/messages/pl";
import { modelsOptions } from "../../src/query";
import { CreditsBadge } from "../../src/studio/CreditsBadge";
import { ImageHubProvider } from "../../src/studio/ImageHubProvider";
import { ImageStudio } from "../../src/studio/ImageStudio";
import { ResultGallery } from "../../src/studio/ResultGallery";
import { createTestHub } from "../support/createTestHub";

const inProvider = (child: React.ReactNode, props = {}) =>
  renderToString(
    <ImageHubProvider endpoint="/api/image-hub" {...props}>
      {child}
    </ImageHubProvider>,
  );

describe("server rendering, with no browser in reach", () => {
  it("renders the studio with its form and headings, and asks for nothing", () => {
    const html = inProvider(<ImageStudio />);
    expect(html).toContain("<form");
    expect(html).toContain("Your images");
    expect(html).toContain("<textarea");
  });

  it("renders in the language that it was given", () => {
    expect(inProvider(<ImageStudio />, { messages: pl })).toContain(pl["gallery.label"]);
  });

  it.each([
    ["CreditsBadge", <CreditsBadge key="badge" />],
    ["ResultGallery", <ResultGallery key="gallery" />],
  ])("renders %s on its own", (_, element) => {
    expect(inProvider(element)).toContain("gih-");
  });

  it("writes no style that a strict content security policy would refuse, also where the models are known", async () => {
    const { client } = createTestHub();
    const queryClient = new QueryClient();
    await queryClient.prefetchQuery(modelsOptions(client));
    const html = inProvider(<ImageStudio defaultRequest={{ prompt: "A paper boat" }} />, {
      client,
      queryClient,
      endpoint: undefined,
    });
    expect(html).toContain("16:9");
    expect(html).not.toMatch(/ style=|<style/);
  });

  it("says what to do where there is no provider", () => {
    expect(() => renderToString(<CreditsBadge />)).toThrow(/wrap the app in <ImageHubProvider/);
  });
});
