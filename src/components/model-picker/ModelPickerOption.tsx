import { createPart } from "../../primitives/createPart";
import { useChoice } from "./ChoiceContext";

/** State of {@link ModelPickerOption}. */
interface OptionState {
  /** True for the chosen one. */
  readonly checked: boolean;
  /** True where it can't be chosen. */
  readonly off: boolean;
}

/** Own props of {@link ModelPickerOption}. */
interface OptionOptions {
  /** What is chosen with it, such as `4K`; a value that is not on offer leaves the part out. */
  value: string;
}

/** A radio button in the shape of a thumb; `children` stand in the place of what is seen, and the button stays. */
export const ModelPickerOption = /* @__PURE__ */ createPart<"label", OptionState, OptionOptions>(
  "label",
  function ModelPickerOption({ value, children, ...rest }) {
    const choice = useChoice();
    const option = choice.options.find((candidate) => candidate.value === value);
    if (!option) return null;
    const { content, label, unavailable: off = false } = option;
    const checked = value === choice.value;
    const face = (
      <>
        <input
          type="radio"
          name={choice.name}
          value={value}
          checked={checked}
          aria-label={label}
          aria-disabled={off || undefined}
          aria-describedby={off ? choice.reasonId : undefined}
          onChange={() => {
            if (!off) choice.onChoose(value);
          }}
        />
        {children ?? content}
      </>
    );
    return { rest, state: { checked, off }, props: { className: "gih-opt", children: face } };
  },
);
