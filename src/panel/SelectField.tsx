import { useId } from "react";

/** Props of {@link SelectField}. */
export interface SelectFieldProps {
  label: string;
  value: string;
  /** The choices by value, with what is shown. */
  options: readonly (readonly [value: string, name: string])[];
  onValueChange: (value: string) => void;
}

/** A label and a native select. */
export function SelectField({ label, value, options, onValueChange }: SelectFieldProps) {
  const id = useId();
  return (
    <div className="gih-fake-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onValueChange(event.target.value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
