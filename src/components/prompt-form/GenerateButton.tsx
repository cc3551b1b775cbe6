import { useMessages } from "../../messages/useMessages";
import { pressOnce } from "../../primitives/pressOnce";

interface GenerateButtonProps {
  count: number;
  cost: number | null;
  isBlocked: boolean;
  isSubmitting: boolean;
  describedBy: string;
}

/** The button with the total at its end; it stays focusable when it can't be used, so that its reason is found. */
export function GenerateButton({ count, cost, isBlocked, isSubmitting, describedBy }: GenerateButtonProps) {
  const { t, credits } = useMessages();
  return (
    <button
      type="submit"
      className="gih-btn gih-generate gih-num"
      data-kind="primary"
      data-size="l"
      data-busy={isSubmitting || undefined}
      aria-disabled={isBlocked || undefined}
      aria-busy={isSubmitting || undefined}
      aria-describedby={describedBy}
      onKeyDown={pressOnce}
    >
      <span className="gih-generate-words">
        {isSubmitting && <span className="gih-spin" aria-hidden="true" />}
        <span className="gih-long">{t("generate.images", { count })}</span>
        <span className="gih-short">{t("generate.short")}</span>
      </span>
      {cost !== null && <span className="gih-cost">{credits(cost)}</span>}
    </button>
  );
}
