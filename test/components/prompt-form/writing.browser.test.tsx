import { render } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { PromptForm } from "../../../src/components/prompt-form/PromptForm";
import type { PromptFormProps } from "../../../src/components/prompt-form/PromptForm";
import { Announcer } from "../../../src/primitives/Announcer";
import "../../../src/styles.css";
import { createStore } from "../../../src/utils/createStore";
import { expectAccessible } from "../expectAccessible";

const templates = [
  { label: "Product", prompt: "A {thing} on {surface}, soft light" },
  { label: "Sea", prompt: "A calm sea" },
];
const earlier = ["a fern", "a vase"];
const history = () => earlier;
const onSubmit = vi.fn();

function Form({ start = "", ...rest }: Partial<PromptFormProps> & { start?: string }) {
  const [text] = useState(() => createStore(start));
  return (
    <Announcer>
      <PromptForm text={text} count={1} cost={8} balanceAfter={72} onSubmit={onSubmit} {...rest} />
    </Announcer>
  );
}

const prompt = () => page.getByRole("textbox", { name: "Prompt" });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const generate = () => page.getByRole("button", { name: /^Generate/ });
const selected = () => getSelection()?.toString();

beforeEach(() => onSubmit.mockClear());

describe("earlier prompts", () => {
  it("come back with Alt and the arrows, are said, and give the draft back", async () => {
    render(<Form start="mine" history={history} />);
    await expect.element(prompt()).toHaveAccessibleDescription(/Alt with the up or down arrow/);
    await prompt().click();
    await userEvent.keyboard("{Alt>}{ArrowUp}{/Alt}");
    await expect.element(prompt()).toHaveValue("a fern");
    await expect.element(page.getByText("Prompt 1 of 2: a fern")).toBeInTheDocument();
    await userEvent.keyboard("{Alt>}{ArrowUp}{ArrowUp}{/Alt}");
    await expect.element(prompt()).toHaveValue("a vase");
    await userEvent.keyboard("{Alt>}{ArrowDown}{ArrowDown}{/Alt}");
    await expect.element(prompt()).toHaveValue("mine");
    await expect.element(page.getByText("Your draft: mine")).toBeInTheDocument();
  });

  it("leave the arrows to an input method", async () => {
    render(<Form start="こん" history={history} />);
    const event = new KeyboardEvent("keydown", { key: "ArrowUp", altKey: true, keyCode: 229, bubbles: true });
    prompt().element().dispatchEvent(event);
    await expect.element(prompt()).toHaveValue("こん");
  });
});

describe("a template", () => {
  const choose = async (name: RegExp) => {
    await button("Templates").click();
    await page.getByRole("button", { name }).click();
  };

  it("begins with its first gap, and Tab goes from gap to gap and then on", async () => {
    render(<Form templates={templates} />);
    await choose(/^Product/);
    await expect.element(prompt()).toHaveFocus();
    expect(selected()).toBe("{thing}");
    await userEvent.keyboard("lamp{Tab}");
    expect(selected()).toBe("{surface}");
    await userEvent.keyboard("oak");
    await expect.element(prompt()).toHaveValue("A lamp on oak, soft light");
    await userEvent.tab();
    await expect.element(prompt()).not.toHaveFocus();
  });

  it("is walked backwards with Shift and Tab", async () => {
    render(<Form templates={templates} />);
    await choose(/^Product/);
    await userEvent.keyboard("{Tab}{Shift>}{Tab}{/Shift}");
    expect(selected()).toBe("{thing}");
    await userEvent.tab({ shift: true });
    await expect.element(prompt()).not.toHaveFocus();
  });

  it("is not sent with a gap: the reason is said, and one press goes there", async () => {
    render(<Form templates={templates} start="A lamp on {surface}" />);
    await expect.element(generate()).toHaveAccessibleDescription("Still to be filled in: surface.");
    await userEvent.click(generate(), { force: true });
    expect(onSubmit).not.toHaveBeenCalled();
    expect(selected()).toBe("{surface}");
    await button("Fill in surface").click();
    await expect.element(prompt()).toHaveFocus();
    await userEvent.keyboard("oak{Enter}");
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it("leaves braces alone that are a person's own", async () => {
    render(<Form templates={templates} start="A set {1, 2}" />);
    await userEvent.type(prompt(), "{Enter}");
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it("gives back what it replaced", async () => {
    render(<Form templates={templates} start="mine" />);
    await choose(/^Sea/);
    await expect.element(prompt()).toHaveValue("A calm sea");
    await button("Undo").click();
    await expect.element(prompt()).toHaveValue("mine");
  });

  it("has no violations when the list is open, in light and dark", async () => {
    render(<Form templates={templates} />);
    await button("Templates").click();
    await expectAccessible();
  });
});

describe("clearing", () => {
  it("is said and taken back by the same button, which keeps the focus", async () => {
    render(<Form start="a vase" />);
    const clear = button("Clear").element();
    if (clear instanceof HTMLElement) clear.focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(prompt()).toHaveValue("");
    await expect.element(page.getByText("Cleared.")).toBeInTheDocument();
    await expect.element(button("Undo")).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect.element(prompt()).toHaveValue("a vase");
    await expect.element(button("Clear")).toHaveFocus();
  });

  it("takes what else the form holds, and gives it back", async () => {
    const bringBack = vi.fn();
    const onClear = vi.fn(() => bringBack);
    const { rerender } = render(<Form start="a vase" isClearable onClear={onClear} />);
    await button("Clear").click();
    expect(onClear).toHaveBeenCalledOnce();
    rerender(<Form start="a vase" onClear={onClear} />);
    await button("Undo").click();
    expect(bringBack).toHaveBeenCalledOnce();
    await expect.element(prompt()).toHaveValue("a vase");
  });

  it("can't be undone any more once something new stands there", async () => {
    render(<Form start="a vase" />);
    await button("Clear").click();
    await userEvent.type(prompt(), "an arch");
    await expect.element(button("Undo")).not.toBeInTheDocument();
    await expect.element(button("Clear")).toBeVisible();
  });

  it("is not offered where there is nothing", () => {
    render(<Form />);
    expect(button("Clear").query()).toBeNull();
  });
});

describe("the height of the prompt", () => {
  const lines = (count: number) => Array.from({ length: count }, (_, index) => `line ${index}`).join("\n");
  const height = () => prompt().element().getBoundingClientRect().height;

  /** What a browser sees that can't size text areas by their content. */
  function forgetFieldSizing(): () => void {
    const rules = (list: CSSRuleList): CSSRule[] =>
      [...list].flatMap((rule) => [
        rule,
        ...("cssRules" in rule ? rules((rule as CSSGroupingRule).cssRules) : []),
      ]); // every rule of this kind has them
    const fallback = [...document.styleSheets]
      .flatMap((sheet) => rules(sheet.cssRules))
      .filter((rule) => rule instanceof CSSSupportsRule && rule.conditionText.includes("field-sizing"))
      .flatMap((rule) => [...(rule as CSSSupportsRule).cssRules].map(({ cssText }) => cssText)); // filtered above
    expect(fallback.length).toBeGreaterThan(0);
    const style = document.createElement("style");
    style.textContent = `.gih-prompt-text { field-sizing: fixed !important } @layer gih { ${fallback.join("\n")} }`;
    document.head.append(style);
    return () => style.remove();
  }

  it.each([
    ["by the browser", () => () => undefined],
    ["by a copy of the text, where the browser can't", forgetFieldSizing],
  ])("grows with the text up to a limit, %s", async (_, prepare) => {
    render(<Form />);
    const restore = prepare();
    const empty = height();
    await prompt().fill(lines(6));
    const six = height();
    expect(six).toBeGreaterThan(empty);
    await prompt().fill(lines(60));
    expect(height()).toBeGreaterThan(six);
    expect(height()).toBeLessThanOrEqual(240);
    await prompt().fill("");
    expect(height()).toBe(empty);
    restore();
  });
});
