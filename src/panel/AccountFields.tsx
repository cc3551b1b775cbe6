import { useId } from "react";
import type { FakeHub } from "../fake";
import { words } from "./words";

/** The balance of the first account. */
export function AccountFields({ hub }: { hub: FakeHub }) {
  const id = useId();
  const [balance] = Object.values(hub.state.accounts);
  return (
    <div className="gih-fake-field">
      <label htmlFor={id}>{words.credits}</label>
      <input
        id={id}
        className="gih-num"
        type="number"
        min={0}
        step={1}
        value={balance?.credits ?? 0}
        onChange={({ target }) => hub.setCredits(Math.max(0, Math.round(target.valueAsNumber) || 0))}
      />
    </div>
  );
}
