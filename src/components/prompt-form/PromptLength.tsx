import { useSyncExternalStore } from "react";
import { useMessages } from "../../messages/useMessages";
import type { Store } from "../../utils/createStore";

interface PromptLengthProps {
  id: string;
  text: Store<string>;
  limit: number | undefined;
}

/** The share of the limit from which the length is worth showing. */
const nearlyFull = 0.8;

/** How long the prompt is, once it comes near its limit. */
export function PromptLength({ id, text, limit }: PromptLengthProps) {
  const { t } = useMessages();
  // Nothing changes here, and nothing is rendered, before it is worth showing.
  const read = () => {
    const { length } = text.get();
    return limit === undefined || length < limit * nearlyFull ? null : length;
  };
  const length = useSyncExternalStore(text.subscribe, read, read);
  if (limit === undefined || length === null) return null;
  const over = length - limit;
  return (
    <p id={id} className="gih-hint gih-num gih-prompt-length" data-tone={over > 0 ? "danger" : undefined}>
      {t("prompt.length", { count: length, limit })}
      {over > 0 && <span className="gih-sr"> {t("prompt.tooLong", { count: over })}</span>}
    </p>
  );
}
