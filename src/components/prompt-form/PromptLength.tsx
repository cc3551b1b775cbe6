import { useMessages } from "../../messages/useMessages";

interface PromptLengthProps {
  id: string;
  length: number;
  limit: number | undefined;
}

/** The share of the limit from which the length is worth showing. */
const nearlyFull = 0.8;

/** How long the prompt is, once it comes near its limit. */
export function PromptLength({ id, length, limit }: PromptLengthProps) {
  const { t } = useMessages();
  if (limit === undefined || length < limit * nearlyFull) return null;
  const over = length - limit;
  return (
    <p id={id} className="gih-hint gih-num gih-prompt-length" data-tone={over > 0 ? "danger" : undefined}>
      {t("prompt.length", { count: length, limit })}
      {over > 0 && <span className="gih-sr"> {t("prompt.tooLong", { count: over })}</span>}
    </p>
  );
}
