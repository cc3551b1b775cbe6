export { createFakeHub, fakeApiKey } from "./fake/createFakeHub";
export { fakeDialects } from "./fake/fakeDialects";
export { fakeModels } from "./fake/fakeModels";
export { fakeScenarios } from "./fake/fakeScenarios";
export { manualClock } from "./fake/manualClock";
export { pausableClock } from "./fake/pausableClock";
export { recordRecipe } from "./fake/recordRecipe";
export { replayRecipe, type ReplayOptions } from "./fake/replayRecipe";
export { realClock } from "./fake/realClock";
export type { FakeAccountOptions, FakeCharge } from "./fake/createLedger";
export type { FakeRecipe, FakeRecipeRequest } from "./fake/FakeRecipe";
export type { FakeClock } from "./fake/FakeClock";
export type { FakeDialectName } from "./fake/fakeDialects";
export type {
  FakeGeneration,
  FakeHub,
  FakeHubOptions,
  FakeHubSettings,
  FakeHubState,
  FakeRequest,
  FakeScenarioChoice,
  FakeScenarioSetting,
} from "./fake/FakeHub";
export type { FakeDuration, FakeFault, FakeRoute, FakeScenario } from "./fake/FakeScenario";
export type { FakeScenarioName } from "./fake/fakeScenarios";
export type { PausableClock } from "./fake/pausableClock";
export type { ManualClock } from "./fake/manualClock";
