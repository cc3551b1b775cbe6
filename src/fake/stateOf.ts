import type { CreditBalance } from "../contract/creditBalanceSchema";
import type { FakeGeneration, FakeHubState, FakeRequest } from "./FakeHub";
import type { Service } from "./answerRequest";
import { statusAt, type PlannedGeneration } from "./planGeneration";

const viewOf = (generation: PlannedGeneration, now: number): FakeGeneration => ({
  id: generation.id,
  apiKey: generation.apiKey,
  status: statusAt(generation, now),
  model: generation.request.model.id,
  prompt: generation.request.prompt,
  n: generation.request.n,
  price: generation.price,
  endsAt: generation.endsAt,
});

/** What is inside a service now, each time that it is asked. */
export function stateOf(
  { generations, ledger, now }: Service,
  accounts: readonly string[],
  requests: () => readonly FakeRequest[],
): FakeHubState {
  return {
    get requests() {
      return requests();
    },
    get generations() {
      return generations.all().map((generation) => viewOf(generation, now()));
    },
    get charges() {
      return ledger.entries();
    },
    get accounts(): Record<string, CreditBalance> {
      return Object.fromEntries(accounts.map((key) => [key, ledger.balanceOf(key)]));
    },
  };
}
