import { useRef } from "react";
import type { FakeHub } from "../fake";
import { cx } from "../primitives/cx";
import { useAdoptedStyles } from "../primitives/useAdoptedStyles";
import { AccountFields } from "./AccountFields";
import { CopyRecipe } from "./CopyRecipe";
import { BehaviourFields } from "./BehaviourFields";
import css from "./fake-hub-panel.css?inline";
import { RequestLog } from "./RequestLog";
import { TimeFields } from "./TimeFields";
import { useHubChanges } from "./useHubChanges";
import { nameOf } from "./scenarioWith";
import { spoken, words } from "./words";

/** Props of {@link FakeHubPanel}. */
export interface FakeHubPanelProps {
  /** The hub that it changes; with a `pausableClock()` its time can be stopped. */
  hub: FakeHub;
  /** Whether it is open at first. Default: true. */
  defaultOpen?: boolean | undefined;
  /** Joins the panel's own class. */
  className?: string | undefined;
}

/**
 * Shows what a fake hub does, and changes it while the app runs: scenario, faults, credits, edition and time. For prototypes
 * and stories; it speaks English, and takes its colours from the library's style sheet.
 */
export function FakeHubPanel({ hub, defaultOpen = true, className }: FakeHubPanelProps) {
  const ref = useRef<HTMLDetailsElement>(null);
  useAdoptedStyles(ref, css);
  useHubChanges(hub);
  return (
    <details ref={ref} className={cx("gih-root gih-fake", className)} lang="en" dir="ltr" open={defaultOpen}>
      <summary>
        <b>{words.title}</b> <small>{spoken(nameOf(hub.settings.scenario) ?? words.adjusted)}</small>
      </summary>
      <div className="gih-fake-inside">
        <BehaviourFields hub={hub} />
        <AccountFields hub={hub} />
        <TimeFields hub={hub} />
        <RequestLog hub={hub} />
        <CopyRecipe hub={hub} />
      </div>
    </details>
  );
}
