import { fireEvent, render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { describe, expect, it, vi } from "vitest";
import { ModelPicker } from "../../../src/parts";
import { gptImage, nano, wide } from "../../components/models";
import { describeParts, type ActingCase } from "./describePart";

type RootProps = Partial<ModelPicker.RootProps>;

const models = [gptImage, nano];

const inPicker = (props: RootProps = {}) =>
  function Picker(part: ReactElement) {
    return (
      <ModelPicker.Root models={models} status="success" value={wide} {...props}>
        {part}
      </ModelPicker.Root>
    );
  };

const standing = (part: ReactElement, props?: RootProps) => () => ({ part, within: inPicker(props) });
const inTier = (part: ReactElement, props?: RootProps) => () => ({
  part,
  within: (it: ReactElement) => inPicker(props)(<ModelPicker.Tier>{it}</ModelPicker.Tier>),
});
const inRatio = (part: ReactElement) => () => ({
  part,
  within: (it: ReactElement) => inPicker()(<ModelPicker.AspectRatio>{it}</ModelPicker.AspectRatio>),
});

const selected = (): ActingCase => {
  const onValueChange = vi.fn();
  return {
    part: <ModelPicker.ModelSelect />,
    within: inPicker({ onValueChange }),
    acts: {
      on: "onChange",
      fire: (element) => void fireEvent.change(element, { target: { value: nano.id } }),
      count: () => onValueChange.mock.calls.length,
    },
  };
};
const acting = { ModelSelect: selected };

const pending: RootProps = { models: [], status: "pending" };
const narrowed: RootProps = { models: [{ ...gptImage, tiers: ["1K"] }] };

describeParts(
  "ModelPicker",
  ModelPicker,
  {
    ...acting,
    Root: () => ({ part: <ModelPicker.Root models={models} status="success" /> }),
    Loading: standing(<ModelPicker.Loading />, pending),
    Skeleton: standing(<ModelPicker.Skeleton part="tier" />, pending),
    Notice: standing(<ModelPicker.Notice />, { status: "error" }),
    Model: standing(<ModelPicker.Model />),
    AspectRatio: standing(<ModelPicker.AspectRatio />),
    AspectRatioTrigger: inRatio(<ModelPicker.AspectRatioTrigger />),
    AspectRatioPopup: inRatio(<ModelPicker.AspectRatioPopup />),
    AspectRatioChoice: standing(<ModelPicker.AspectRatioChoice />),
    Tier: standing(<ModelPicker.Tier />),
    Quality: standing(<ModelPicker.Quality />),
    Count: standing(<ModelPicker.Count />),
    Legend: inTier(<ModelPicker.Legend />),
    OptionList: inTier(<ModelPicker.OptionList />),
    Option: inTier(<ModelPicker.Option value="1K" />),
    Reason: inTier(<ModelPicker.Reason />, narrowed),
    Changes: standing(<ModelPicker.Changes />, { changes: [{ field: "tier", from: "4K", to: "2K" }] }),
    Summary: () => ({ part: <ModelPicker.Summary settings={wide} models={models} /> }),
  },
  acting,
);

const radio = (name: string | RegExp) => screen.getByRole("radio", { name });

describe("a model picker of parts", () => {
  it("keeps the settings itself, from the first model on", () => {
    const onValueChange = vi.fn();
    const { rerender } = render(inPicker({ value: undefined, onValueChange })(<ModelPicker.Count />));
    expect(radio(/^1 image/)).toBeChecked();
    fireEvent.click(radio(/^3 images/));
    expect(radio(/^3 images/)).toBeChecked();
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ model: gptImage.id, n: 3 }),
    );
    rerender(inPicker({ value: undefined })(<ModelPicker.Changes data-testid="changes" />));
    expect(screen.getByTestId("changes")).toBeEmptyDOMElement();
  });

  it("keeps the radio button of an option whose words are one's own", () => {
    const onValueChange = vi.fn();
    const option = (
      <ModelPicker.Tier>
        <ModelPicker.Legend>How sharp</ModelPicker.Legend>
        <ModelPicker.Option value="1K">Draft</ModelPicker.Option>
      </ModelPicker.Tier>
    );
    render(inPicker({ onValueChange })(option));
    expect(screen.getByRole("group", { name: "How sharp" })).toContainElement(radio(/^1K/));
    fireEvent.click(screen.getByText("Draft"));
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith({ ...wide, tier: "1K" });
  });

  it("leaves out an option that is none", () => {
    render(
      inPicker()(
        <ModelPicker.Tier>
          <ModelPicker.Option value="9K" />
        </ModelPicker.Tier>,
      ),
    );
    expect(screen.queryByRole("radio")).toBeNull();
  });
});
