import type { ReactNode } from "react";

/** One option of a tray. */
export interface TrayOptionData {
  /** What is chosen with it. */
  value: string;
  /** What is seen. */
  content: ReactNode;
  /** Its name in words, where what is seen is too terse to be read out. */
  label?: string | undefined;
  /** True keeps it visible and reachable, but it can't be chosen. Default: false. */
  unavailable?: boolean | undefined;
}

interface TrayOptionProps {
  name: string;
  option: TrayOptionData;
  checked: boolean;
  reasonId: string | undefined;
  onChoose: (value: string) => void;
}

/** A radio button in the shape of a thumb. */
export function TrayOption({ name, option, checked, reasonId, onChoose }: TrayOptionProps) {
  const { value, content, label, unavailable = false } = option;
  return (
    <label className="gih-opt" data-off={unavailable || undefined}>
      <input
        type="radio"
        name={name}
        value={value}
        checked={checked}
        aria-label={label}
        aria-disabled={unavailable || undefined}
        aria-describedby={unavailable ? reasonId : undefined}
        onChange={() => {
          if (!unavailable) onChoose(value);
        }}
      />
      {content}
    </label>
  );
}
