import type { FakeHub, FakeHubState, FakeRequest } from "./FakeHub";
import type { FakeRecipe, FakeRecipeRequest } from "./FakeRecipe";

/** The first account's balance before all that moved it. */
function creditsBefore({ accounts, charges }: FakeHubState): number {
  const [[apiKey, balance] = []] = Object.entries(accounts);
  return charges
    .filter((charge) => charge.apiKey === apiKey)
    .reduce(
      (sum, { kind, credits }) => sum + (kind === "charge" ? credits : -credits),
      balance?.credits ?? 0,
    );
}

function withoutFiles({ reference_image: _files, ...fields }: Readonly<Record<string, unknown>>) {
  return fields;
}

const requestOf = ({ at, method, path, body }: FakeRequest, startedAt: number): FakeRecipeRequest => ({
  at: at - startedAt,
  method,
  path,
  ...(body && { body: withoutFiles(body) }),
});

/**
 * Writes down what a hub has lived through, for {@link replayRecipe}.
 * @throws Error where a function chooses its scenario, as that can't be written down.
 */
export function recordRecipe({ settings, state }: FakeHub): FakeRecipe {
  const { scenario, dialect, seed } = settings;
  if (typeof scenario === "function")
    throw new Error("A scenario that a function chooses can't be recorded. Name one, or give its parts.");
  const { requests } = state;
  const startedAt = requests[0]?.at ?? 0;
  return {
    ...{ seed, dialect, scenario, startedAt },
    credits: creditsBefore(state),
    requests: requests.map((request) => requestOf(request, startedAt)),
    generations: state.generations.map(({ id }) => id),
  };
}
