import type { ImageHubError } from "../contract/ImageHubError";
import type { Translate } from "./createTranslator";
import { joinSentences } from "./joinSentences";

/** An error in words for people. */
export interface ErrorDescription {
  /** Whether it was charged. */
  readonly money: string;
  /** What happened, and what to do where there is something. */
  readonly reason: string;
  /** Both, money first. */
  readonly text: string;
}

function reasonOf(
  t: Translate,
  { code, retryAfterMs }: Pick<ImageHubError, "code" | "retryAfterMs">,
): string {
  const reason = t(`error.${code}`);
  if (retryAfterMs === undefined || retryAfterMs <= 0) return reason;
  return joinSentences(reason, t("error.waitSeconds", { count: Math.ceil(retryAfterMs / 1000) }));
}

/** Says to a person whether something was charged, and then what went wrong. */
export function describeError(
  t: Translate,
  error: Pick<ImageHubError, "code" | "charged" | "retryAfterMs">,
): ErrorDescription {
  const money = t(`charged.${error.charged}`);
  const reason = reasonOf(t, error);
  return { money, reason, text: joinSentences(money, reason) };
}
