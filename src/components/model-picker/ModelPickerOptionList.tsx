import { createPart } from "../../primitives/createPart";
import { useChoice } from "./ChoiceContext";
import { ModelPickerOption } from "./ModelPickerOption";

/** State of {@link ModelPickerOptionList}. */
interface OptionListState {
  /** `grid` wraps into five columns, `inline` is one slim line. */
  readonly layout: "row" | "grid" | "inline";
}

/** The options of a choice in a flat tray. */
export const ModelPickerOptionList = /* @__PURE__ */ createPart<"div", OptionListState>(
  "div",
  function ModelPickerOptionList() {
    const { options, layout = "row", more } = useChoice();
    const children = (
      <>
        {options.map(({ value }) => (
          <ModelPickerOption key={value} value={value} />
        ))}
        {more}
      </>
    );
    return { state: { layout }, props: { className: "gih-tray gih-num", children } };
  },
);
