import type { Translator } from "../../messages/createTranslator";
import { describeRejection } from "./describeRejection";
import type { ReferenceRejection } from "./ReferenceRejection";

/** Files that were not taken for one and the same reason. */
export interface JoinedRejection {
  /** The ids of their rejections. */
  readonly ids: readonly string[];
  /** What is wrong, as a code. */
  readonly code: ReferenceRejection["code"];
  /** Their names, the first few of many. */
  readonly names: string;
  /** What is wrong, in words. */
  readonly reason: string;
  /** What can be done about it; absent where nothing can. */
  readonly remedy: ReferenceRejection["remedy"];
  /** True while it is being done. */
  readonly isBusy: boolean;
}

/** More names would hide the reason. */
const mostNames = 3;

function nameAll({ t, list }: Translator, all: readonly ReferenceRejection[]): string {
  const names = all.slice(0, mostNames).map(({ name }) => name);
  const count = all.length - names.length;
  return list(count > 0 ? [...names, t("references.more", { count })] : names);
}

/** One line for each reason, in the order in which they first came. */
export function joinRejections(
  messages: Translator,
  rejections: readonly ReferenceRejection[],
): JoinedRejection[] {
  const byReason = new Map<string, ReferenceRejection[]>();
  for (const rejection of rejections) {
    const reason = describeRejection(messages, rejection);
    const group = byReason.get(reason);
    if (group) group.push(rejection);
    else byReason.set(reason, [rejection]);
  }
  return [...byReason].map(([reason, all]) => {
    // A group has at least the one that began it.
    const { code, remedy } = all[0] as ReferenceRejection;
    const isBusy = all.some((rejection) => rejection.isBusy);
    return { ids: all.map(({ id }) => id), code, names: nameAll(messages, all), reason, remedy, isBusy };
  });
}
