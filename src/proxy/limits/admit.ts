import type { GenerationRequest } from "../../contract/generationRequestSchema";
import type { ProxyUser } from "../authorizeUser";
import { ownerOf } from "../ledger/remember";
import type { Exchange } from "../openExchange";
import type { ProxyContext } from "../performTask";
import type { Submission } from "../submission/Submission";
import type { Admission } from "./Admission";
import { askApp, type Verdict } from "./askApp";
import { checkAsked, checkCost } from "./checkAsked";
import { correctionBy } from "./correctCharge";
import { costOf } from "./costOf";
import { readAsked } from "./readAsked";
import { takeQuota } from "./takeQuota";

/** Whose submission it is, and the name of what it takes. */
interface Applicant {
  readonly user: ProxyUser;
  readonly submission: Submission;
  readonly charge: string;
  readonly exchange: Exchange;
  readonly context: ProxyContext;
}

const ignore = () => Promise.resolve();

const ungoverned: Admission = { prompt: undefined, accepted: ignore, giveBack: ignore };

/** Takes what a request needs of its user's quota, all of it or nothing. */
async function take(asked: GenerationRequest, { user, charge, exchange, context }: Applicant) {
  const { settings, quota, models } = context;
  const { requests, creditsPerDay, creditsPerRequest } = settings.limits;
  const hasPrice = creditsPerDay !== null || creditsPerRequest !== null;
  const cost = hasPrice ? costOf(asked, (await models.get(exchange)).models) : 0;
  checkCost(cost, settings.limits);
  if (quota === null || (requests === null && creditsPerDay === null)) return null;
  await takeQuota(quota, ownerOf(user), {
    window: requests === null ? undefined : { name: "requests", ...requests },
    credits: creditsPerDay === null ? undefined : { amount: cost, max: creditsPerDay, charge },
    now: Date.now(),
  });
  return creditsPerDay === null ? null : quota;
}

/**
 * Lets a submission pass, or refuses it, by all limits and at last by the app.
 * @throws ImageHubError `invalid_request` that names the field, `quotaExceeded`, or the app's own; `upstreamUnavailable` when
 * prices or quotas are not to be had, since what can't be counted is not sent.
 */
export async function admit(applicant: Applicant): Promise<Admission | { refusal: Response }> {
  const { user, submission, charge, exchange, context } = applicant;
  const { limits, beforeGenerate, isGoverned } = context.settings;
  if (!isGoverned) return ungoverned;
  const asked = readAsked(submission.fields);
  checkAsked(asked, limits);
  const quota = await take(asked, applicant);
  const owner = ownerOf(user);
  const giveBack = async () => quota?.correct(owner, charge, { amount: 0 }).catch(ignore);
  let verdict: Verdict;
  try {
    verdict = beforeGenerate
      ? await askApp(beforeGenerate, asked, user, exchange.signal)
      : { prompt: undefined };
  } catch (error) {
    await giveBack();
    throw error;
  }
  if ("refusal" in verdict) {
    await giveBack();
    return verdict;
  }
  return {
    prompt: verdict.prompt ?? asked.prompt,
    giveBack,
    accepted: async (generation) => quota?.correct(owner, charge, correctionBy(generation)).catch(ignore),
  };
}
