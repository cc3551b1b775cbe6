import { fakeScenarios, type FakeRoute, type FakeScenarioName, type FakeScenarioSetting } from "../fake";
import type { faultNames } from "./words";

/** What the panel breaks on top of a scenario. */
export interface PanelFault {
  readonly on: FakeRoute;
  readonly answer: keyof typeof faultNames;
}

const answerOf = (answer: PanelFault["answer"]) =>
  answer === "429" || answer === "502" || answer === "503" ? Number(answer) : answer;

/** The name of a setting; undefined for one that has none. */
export const nameOf = (setting: FakeScenarioSetting): FakeScenarioName | undefined =>
  typeof setting === "string" ? setting : undefined;

/** A scenario with one more fault, which goes before its own. */
export function scenarioWith(name: FakeScenarioName, fault: PanelFault | undefined): FakeScenarioSetting {
  if (!fault) return name;
  const scenario = fakeScenarios[name];
  const added = { on: [fault.on], answer: answerOf(fault.answer) } as const;
  return { ...scenario, faults: [added, ...scenario.faults] };
}
