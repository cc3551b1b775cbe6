import { useId, type ComponentPropsWithoutRef, type ReactNode } from "react";
import { cx } from "../../primitives/cx";
import { TrayOption, type TrayOptionData } from "./TrayOption";

/** Props of {@link Tray}; the rest goes to the fieldset. */
export interface TrayProps extends Omit<ComponentPropsWithoutRef<"fieldset">, "onChange"> {
  /** What is chosen here. */
  legend: string;
  /** What the small figures mean, at the end of the legend's line. */
  hint?: string | undefined;
  /** What can be chosen. */
  options: readonly TrayOptionData[];
  /** The chosen option's value. */
  value: string;
  /** Hears a choice; never an option that is unavailable. */
  onValueChange: (value: string) => void;
  /** Why some options are unavailable; stands below the tray and describes each of them. */
  reason?: string | undefined;
  /** `grid` wraps into five columns, `inline` is one slim line. Default: `row`. */
  layout?: "row" | "grid" | "inline" | undefined;
  /** Follows the options in the tray, for example a button that shows more of them. */
  children?: ReactNode;
}

/** One exclusive choice: radio buttons in a flat tray. */
export function Tray(props: TrayProps) {
  const {
    legend,
    hint,
    options,
    value,
    onValueChange,
    reason,
    layout = "row",
    children,
    className,
    ...rest
  } = props;
  const id = useId();
  const reasonId = `${id}reason`;
  return (
    <fieldset {...rest} className={cx("gih-root gih-choice", className)}>
      <legend className="gih-label">
        {legend}
        {hint !== undefined && <small>{hint}</small>}
      </legend>
      <div className="gih-tray gih-num" data-layout={layout}>
        {options.map((option) => (
          <TrayOption
            key={option.value}
            name={id}
            option={option}
            checked={option.value === value}
            reasonId={reason === undefined ? undefined : reasonId}
            onChoose={onValueChange}
          />
        ))}
        {children}
      </div>
      {reason !== undefined && (
        <p id={reasonId} className="gih-hint gih-choice-reason">
          {reason}
        </p>
      )}
    </fieldset>
  );
}
