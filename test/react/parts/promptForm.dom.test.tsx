import { fireEvent, render, screen } from "@testing-library/react";
import { useState, type ReactElement } from "react";
import { describe, expect, it, vi } from "vitest";
import type { Obstacle } from "../../../src/contract/Obstacle";
import { PromptForm } from "../../../src/parts";
import { click, describeParts, type ActingCase } from "./describePart";

type RootProps = Partial<PromptForm.RootProps>;

const nothing = () => undefined;
const templates = [{ label: "Portrait", prompt: "A portrait" }];
const broke: Obstacle = {
  code: "insufficientCredits",
  message: "Too few credits.",
  cost: 20,
  credits: 10,
  remedy: { code: "useFewerImages", n: 1 },
};

const inForm = (props: RootProps = {}) =>
  function Form(part: ReactElement) {
    return (
      <PromptForm.Root defaultValue="A lighthouse" onSubmit={nothing} {...props}>
        {part}
      </PromptForm.Root>
    );
  };

const standing = (part: ReactElement, props?: RootProps) => () => ({ part, within: inForm(props) });

const written = (): ActingCase => {
  const onValueChange = vi.fn();
  return {
    part: <PromptForm.Textarea />,
    within: inForm({ onValueChange }),
    acts: {
      on: "onChange",
      fire: (element) => void fireEvent.change(element, { target: { value: "A fog" } }),
      count: () => onValueChange.mock.calls.length,
    },
  };
};
const cleared = (): ActingCase => {
  const onValueChange = vi.fn();
  const acts = { on: "onClick" as const, fire: click, count: () => onValueChange.mock.calls.length };
  return { part: <PromptForm.Clear />, within: inForm({ onValueChange }), acts };
};
const acting = { Textarea: written, Clear: cleared };

describeParts(
  "PromptForm",
  PromptForm,
  {
    ...acting,
    Root: () => ({ part: <PromptForm.Root onSubmit={nothing} /> }),
    Area: standing(<PromptForm.Area />),
    Frame: standing(<PromptForm.Frame />),
    Counter: standing(<PromptForm.Counter />, { maxLength: 4 }),
    Tools: standing(<PromptForm.Tools />, { templates }),
    Templates: standing(<PromptForm.Templates />, { templates }),
    TemplateList: standing(<PromptForm.TemplateList />, { templates }),
    Controls: standing(<PromptForm.Controls />),
    Footer: standing(<PromptForm.Footer />),
    Submit: standing(<PromptForm.Submit />, { cost: 5 }),
    Announcement: standing(<PromptForm.Announcement />),
    Obstacles: standing(<PromptForm.Obstacles />, { obstacles: [broke] }),
    Reasons: standing(<PromptForm.Reasons />, { obstacles: [broke] }),
    Remedies: standing(<PromptForm.Remedies />, { obstacles: [broke] }),
    Receipt: standing(<PromptForm.Receipt />, { balanceAfter: 12 }),
    UploadProgress: standing(<PromptForm.UploadProgress />, { isSubmitting: true, uploadProgress: 0.4 }),
  },
  acting,
);

const prompt = () => screen.getByRole("textbox", { name: "Prompt" });
const type = (value: string) => fireEvent.change(prompt(), { target: { value } });

describe("a prompt form of parts", () => {
  it("keeps the prompt itself, and tells of it", () => {
    const onValueChange = vi.fn();
    render(inForm({ onValueChange })(<PromptForm.Textarea />));
    expect(prompt()).toHaveValue("A lighthouse");
    type("A fog");
    expect(prompt()).toHaveValue("A fog");
    expect(onValueChange).toHaveBeenLastCalledWith("A fog");
  });

  it("has the prompt that its owner keeps", () => {
    function Shouting() {
      const [value, setValue] = useState("FOG");
      return inForm({ value, onValueChange: (next) => setValue(next.toUpperCase()) })(
        <PromptForm.Textarea />,
      );
    }
    render(<Shouting />);
    type("FOG and");
    expect(prompt()).toHaveValue("FOG AND");
  });

  it("keeps the prompt of an owner who does not follow", () => {
    render(inForm({ value: "Fog" })(<PromptForm.Textarea />));
    type("Fog and rain");
    expect(prompt()).toHaveValue("Fog");
  });

  it("takes over what its owner sets meanwhile", () => {
    const { rerender } = render(inForm({ value: "Fog" })(<PromptForm.Textarea />));
    rerender(inForm({ value: "Rain" })(<PromptForm.Textarea />));
    expect(prompt()).toHaveValue("Rain");
  });

  it("is sent by its button, not while a part's user prevents it, and not while something is in the way", () => {
    const onSubmit = vi.fn();
    const { rerender } = render(inForm({ onSubmit })(<PromptForm.Submit>Paint</PromptForm.Submit>));
    fireEvent.click(screen.getByRole("button", { name: "Paint" }));
    expect(onSubmit).toHaveBeenCalledOnce();
    const prevent = (event: { preventDefault: () => void }) => event.preventDefault();
    rerender(inForm({ onSubmit })(<PromptForm.Submit onClick={prevent}>Paint</PromptForm.Submit>));
    fireEvent.click(screen.getByRole("button", { name: "Paint" }));
    rerender(inForm({ onSubmit, obstacles: [broke] })(<PromptForm.Submit>Paint</PromptForm.Submit>));
    const button = screen.getByRole("button", { name: "Paint" });
    expect(button).toHaveAttribute("data-blocked");
    fireEvent.click(button);
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it("says once what it sees in the prompt and its owner lists too", () => {
    const blank: Obstacle = { code: "blankPrompt", message: "The prompt is blank." };
    render(inForm({ value: "", obstacles: [blank] })(<PromptForm.Reasons data-testid="reasons" />));
    expect(screen.getByTestId("reasons").children).toHaveLength(1);
  });
});
