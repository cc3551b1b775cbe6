import { useState } from "react";
import { recordRecipe, type FakeHub } from "../fake";
import { words } from "./words";

/** Copies what the hub has lived through, for a test or a story to begin with. */
export function CopyRecipe({ hub }: { hub: FakeHub }) {
  const [outcome, setOutcome] = useState("");

  async function copy() {
    try {
      await navigator.clipboard.writeText(JSON.stringify(recordRecipe(hub), undefined, 2));
      setOutcome(words.copied);
    } catch (error) {
      setOutcome(error instanceof Error ? error.message : words.notCopied);
    }
  }
  return (
    <div className="gih-fake-buttons">
      <button type="button" className="gih-btn" data-kind="outline" data-size="s" onClick={() => void copy()}>
        {words.copyRecipe}
      </button>
      <output className="gih-hint">{outcome}</output>
    </div>
  );
}
