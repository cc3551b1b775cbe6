import { render } from "@testing-library/react";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { PromptForm } from "../../../src/components/prompt-form/PromptForm";
import type { PromptFormProps } from "../../../src/components/prompt-form/PromptForm";
import type { Obstacle } from "../../../src/contract/Obstacle";
import "../../../src/styles.css";
import { createStore } from "../../../src/utils/createStore";
import { expectAccessible } from "../expectAccessible";

const tooDear: Obstacle = {
  code: "insufficientCredits",
  cost: 40,
  credits: 24,
  message: "",
  remedy: { code: "useFewerImages", n: 2 },
};

const onSubmit = vi.fn();
const onRemedy = vi.fn();
const onTopUp = vi.fn();

function Form({ start = "", ...rest }: Partial<PromptFormProps> & { start?: string }) {
  const [text] = useState(() => createStore(start));
  return (
    <PromptForm
      count={4}
      cost={40}
      balanceAfter={72}
      onRemedy={onRemedy}
      onSubmit={onSubmit}
      text={text}
      {...rest}
    />
  );
}

const prompt = () => page.getByRole("textbox", { name: "Prompt" });
const generate = () => page.getByRole("button", { name: /^Generate/ });
/** The browser's own click; the tool would wait for a button that is never enabled. */
const press = async () => userEvent.click(generate(), { force: true });

const composing = (init: KeyboardEventInit) =>
  prompt()
    .element()
    .dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, ...init }));

beforeEach(() => {
  onSubmit.mockClear();
  onRemedy.mockClear();
  onTopUp.mockClear();
});

describe("PromptForm: keys", () => {
  it("sends on Enter", async () => {
    render(<Form />);
    await userEvent.type(prompt(), "a vase{Enter}");
    expect(onSubmit).toHaveBeenCalledOnce();
    await expect.element(prompt()).toHaveValue("a vase");
  });

  it("begins a new line on Shift and Enter", async () => {
    render(<Form />);
    await userEvent.type(prompt(), "a{Shift>}{Enter}{/Shift}b");
    await expect.element(prompt()).toHaveValue("a\nb");
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it("keeps Enter for new lines under modEnter, and sends with Control or Command", async () => {
    render(<Form submitOn="modEnter" />);
    await userEvent.type(prompt(), "a{Enter}b");
    expect(onSubmit).not.toHaveBeenCalled();
    await expect.element(prompt()).toHaveValue("a\nb");
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    expect(onSubmit).toHaveBeenCalledOnce();
    await userEvent.keyboard("{Meta>}{Enter}{/Meta}");
    expect(onSubmit).toHaveBeenCalledTimes(2);
  });

  it("keeps Enter for new lines on a touch keyboard", async () => {
    vi.spyOn(window, "matchMedia").mockImplementation(
      (query) => Object.assign(new EventTarget(), { matches: true, media: query }) as MediaQueryList,
    );
    render(<Form />);
    await userEvent.type(prompt(), "a{Enter}b");
    expect(onSubmit).not.toHaveBeenCalled();
    await expect.element(prompt()).toHaveValue("a\nb");
  });

  it("leaves Enter to an input method that is composing", async () => {
    render(<Form start="こん" />);
    expect(composing({ isComposing: true })).toBe(true);
    expect(composing({ isComposing: true, ctrlKey: true })).toBe(true);
    expect(composing({ keyCode: 229 })).toBe(true);
    expect(onSubmit).not.toHaveBeenCalled();
    expect(composing({ keyCode: 13 })).toBe(false);
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it("sends once while Enter is held down", async () => {
    render(<Form start="a vase" />);
    composing({});
    composing({ repeat: true });
    expect(onSubmit).toHaveBeenCalledOnce();
  });
});

it("sends once while Enter is held down on the button", async () => {
  render(<Form start="a vase" />);
  (generate().element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter>5/}");
  expect(onSubmit).toHaveBeenCalledOnce();
  await userEvent.keyboard("{Enter}");
  expect(onSubmit).toHaveBeenCalledTimes(2);
  await userEvent.tab();
  await expect.element(generate()).not.toHaveFocus();
});

describe("PromptForm: money", () => {
  it("says on the button how many images and what they cost, and below what is left", async () => {
    render(<Form start="a vase" />);
    await expect.element(generate()).toHaveAccessibleName("Generate 4 images 40 credits");
    await expect.element(generate()).toHaveAccessibleDescription(/Balance after 72 credits/);
  });

  it("says in words when the balance after it is low", async () => {
    render(<Form start="a vase" balanceAfter={4} />);
    await expect.element(generate()).toHaveAccessibleDescription(/Balance after 4 credits Low balance/);
  });

  it("says nothing about money that is not known", async () => {
    render(<Form start="a vase" cost={null} balanceAfter={null} />);
    await expect.element(generate()).toHaveAccessibleName("Generate 4 images");
    expect(page.getByText("Balance after").query()).toBeNull();
  });
});

describe("PromptForm: obstacles", () => {
  it("is never disabled, and says quietly that a prompt is missing", async () => {
    render(<Form />);
    await expect.element(generate()).toHaveAttribute("aria-disabled", "true");
    await expect.element(generate()).not.toHaveAttribute("disabled");
    await expect.element(generate()).toHaveAccessibleDescription("Write a prompt first.");
    expect(page.getByRole("button", { name: "Go to the prompt" }).query()).toBeNull();
  });

  it("goes to the blank prompt when it is sent all the same, and then offers the way there", async () => {
    render(<Form />);
    await press();
    await expect.element(prompt()).toHaveFocus();
    expect(onSubmit).not.toHaveBeenCalled();
    await page.getByRole("button", { name: "Go to the prompt" }).click();
    await expect.element(prompt()).toHaveFocus();
    expect(onRemedy).not.toHaveBeenCalled();
    await userEvent.keyboard("a");
    await expect.element(generate()).not.toHaveAttribute("aria-disabled");
  });

  it("says what it needs and passes the remedy on", async () => {
    render(<Form start="a vase" obstacles={[tooDear]} onTopUp={onTopUp} />);
    await expect.element(generate()).toHaveAccessibleDescription("This needs 40 credits. You have 24.");
    await press();
    await userEvent.type(prompt(), "{Enter}");
    expect(onSubmit).not.toHaveBeenCalled();
    await page.getByRole("button", { name: "Use 2 images instead" }).click();
    expect(onRemedy).toHaveBeenCalledExactlyOnceWith({ code: "useFewerImages", n: 2 });
    await page.getByRole("button", { name: "Add credits" }).click();
    expect(onTopUp).toHaveBeenCalledOnce();
  });

  it("offers no way to credits where there is none", async () => {
    render(<Form start="a vase" obstacles={[{ ...tooDear, remedy: undefined }]} />);
    expect(page.getByRole("button", { name: /credits|instead/ }).elements()).toEqual([generate().element()]);
  });

  it("names the model of a remedy", async () => {
    const gone: Obstacle = {
      code: "modelUnavailable",
      model: "old",
      message: "",
      remedy: { code: "chooseModel", model: "new" },
    };
    render(<Form start="a vase" obstacles={[gone]} models={[{ id: "new", name: "New Model" }]} />);
    await page.getByRole("button", { name: "Use New Model instead" }).click();
    expect(onRemedy).toHaveBeenCalledExactlyOnceWith({ code: "chooseModel", model: "new" });
  });
});

describe("PromptForm: sending", () => {
  it("keeps its words and width, and sends nothing twice", async () => {
    const { rerender } = render(<Form start="a vase" />);
    const width = generate().element().getBoundingClientRect().width;
    rerender(<Form start="a vase" isSubmitting />);
    await expect.element(generate()).toHaveAccessibleName("Generate 4 images 40 credits");
    await expect.element(generate()).toHaveAttribute("aria-busy", "true");
    expect(generate().element().getBoundingClientRect().width).toBe(width);
    await press();
    await userEvent.type(prompt(), "{Enter}");
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it("shows how much of the references has been sent", async () => {
    render(<Form start="a vase" isSubmitting uploadProgress={0.4} />);
    await expect
      .element(page.getByRole("progressbar", { name: "Uploading references" }))
      .toHaveAttribute("value", "0.4");
    await expect.element(page.getByText("40%")).toBeVisible();
  });
});

describe("PromptForm: length", () => {
  it("counts near the limit and says when it is passed, without stopping anybody", async () => {
    render(<Form start="12345678" maxLength={10} />);
    await expect.element(page.getByText("8 of 10")).toBeVisible();
    await userEvent.type(prompt(), "9012");
    await expect.element(prompt()).toHaveAttribute("aria-invalid", "true");
    await expect
      .element(prompt())
      .toHaveAccessibleDescription(/12 of 10 2 characters more than the prompt may have\./);
    await userEvent.type(prompt(), "{Enter}");
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it("does not count far from the limit", () => {
    render(<Form start="1234567" maxLength={10} />);
    expect(page.getByText("7 of 10").query()).toBeNull();
  });
});

describe("PromptForm: accessibility", () => {
  it.each<[string, Partial<PromptFormProps> & { start?: string }]>([
    ["blank", {}],
    ["ready", { start: "a vase" }],
    ["low", { start: "a vase", balanceAfter: 4 }],
    ["blocked", { start: "a vase", obstacles: [tooDear], onTopUp }],
    ["sending", { start: "a vase", isSubmitting: true, uploadProgress: 0.4 }],
    ["too long", { start: "a long vase", maxLength: 4 }],
  ])("has no violations when %s, in light and dark", async (_, props) => {
    render(<Form {...props} />);
    await expectAccessible();
  });

  it("passes on class, style, id and data attributes", async () => {
    render(<Form className="mine" id="composer" style={{ maxWidth: 400 }} data-testid="root" />);
    const root = page.getByTestId("root");
    await expect.element(root).toHaveClass("gih-composer", "mine");
    await expect.element(root).toHaveAttribute("id", "composer");
    await expect.element(root).toHaveStyle({ maxWidth: "400px" });
  });
});
