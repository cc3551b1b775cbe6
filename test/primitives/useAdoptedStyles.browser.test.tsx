import { render } from "@testing-library/react";
import { StrictMode, useRef } from "react";
import { expect, it } from "vitest";
import { useAdoptedStyles } from "../../src/primitives/useAdoptedStyles";

function Styled() {
  const ref = useRef<HTMLParagraphElement>(null);
  useAdoptedStyles(ref, ".of-the-test { outline-width: 7px }");
  return (
    <p ref={ref} className="of-the-test">
      Styled
    </p>
  );
}

const app = (
  <StrictMode>
    <Styled />
    <Styled />
  </StrictMode>
);

it("styles a page with one sheet, and without a style tag", () => {
  const tags = document.querySelectorAll("style").length;
  const before = document.adoptedStyleSheets.length;
  const { getAllByText } = render(app);
  for (const element of getAllByText("Styled")) expect(getComputedStyle(element).outlineWidth).toBe("7px");
  expect(document.adoptedStyleSheets).toHaveLength(before + 1);
  expect(document.querySelectorAll("style")).toHaveLength(tags);
});

it("reaches into a shadow root", () => {
  const host = document.body.appendChild(document.createElement("div"));
  const root = host.attachShadow({ mode: "open" });
  const container = root.appendChild(document.createElement("div"));
  render(app, { container });
  const styled = container.querySelector("p");
  expect(styled && getComputedStyle(styled).outlineWidth).toBe("7px");
  host.remove();
});
