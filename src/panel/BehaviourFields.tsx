import { useState } from "react";
import {
  fakeDialects,
  fakeScenarios,
  type FakeDialectName,
  type FakeHub,
  type FakeRoute,
  type FakeScenarioName,
} from "../fake";
import { nameOf, scenarioWith, type PanelFault } from "./scenarioWith";
import { SelectField } from "./SelectField";
import { faultNames, routeNames, spoken, words } from "./words";

const scenarios = Object.keys(fakeScenarios).map((name) => [name, spoken(name)] as const);
const dialects = Object.keys(fakeDialects).map((name) => [name, spoken(name)] as const);
const routes = [["", words.nothing] as const, ...Object.entries(routeNames)];
const faults = Object.entries(faultNames);

/** What a hub does with the requests to come. */
export function BehaviourFields({ hub }: { hub: FakeHub }) {
  const { scenario, dialect } = hub.settings;
  const [mine, setMine] = useState({
    name: nameOf(scenario),
    fault: undefined as PanelFault | undefined,
    set: scenario,
  });
  // Set by code meanwhile: then that counts.
  const { name, fault } = mine.set === scenario ? mine : { name: nameOf(scenario), fault: undefined };

  function choose(next: FakeScenarioName, broken: PanelFault | undefined) {
    const set = scenarioWith(next, broken);
    setMine({ name: next, fault: broken, set });
    hub.setScenario(set);
  }
  const breakRoute = (on: string) =>
    // The values are those of the options.
    choose(
      name ?? "instant",
      on === "" ? undefined : { on: on as FakeRoute, answer: fault?.answer ?? "networkError" },
    );
  return (
    <fieldset>
      <legend>{words.behaviour}</legend>
      <SelectField
        label={words.scenario}
        value={name ?? ""}
        options={name ? scenarios : [["", words.custom], ...scenarios]}
        onValueChange={(value) => value && choose(value as FakeScenarioName, fault)}
      />
      <SelectField label={words.fault} value={fault?.on ?? ""} options={routes} onValueChange={breakRoute} />
      {fault && (
        <SelectField
          label={words.faultAnswer}
          value={fault.answer}
          options={faults}
          onValueChange={(answer) =>
            choose(name ?? "instant", { ...fault, answer: answer as PanelFault["answer"] })
          }
        />
      )}
      <SelectField
        label={words.dialect}
        value={dialect}
        options={dialects}
        onValueChange={(value) => hub.setDialect(value as FakeDialectName)}
      />
    </fieldset>
  );
}
