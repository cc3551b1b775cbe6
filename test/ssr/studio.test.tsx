import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { pl } from "../../src/messages/pl";
import { CreditsBadge } from "../../src/studio/CreditsBadge";
import { ImageHubProvider } from "../../src/studio/ImageHubProvider";
import { ImageStudio } from "../../src/studio/ImageStudio";
import { ResultGallery } from "../../src/studio/ResultGallery";

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

  it("says what to do where there is no provider", () => {
    expect(() => renderToString(<CreditsBadge />)).toThrow(/wrap the app in <ImageHubProvider/);
  });
});
