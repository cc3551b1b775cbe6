import { useCallback, useEffect, type MouseEvent } from "react";
import { useMessages } from "../../messages/useMessages";
import { useAnnounce } from "../../primitives/Announcer";
import { createPart } from "../../primitives/createPart";
import { usePassing } from "../../primitives/usePassing";
import { Icon } from "../icon/Icon";
import { useCreditsBadge } from "./CreditsBadgeContext";

const shownMs = 10_000;

const giveFocusBack = ({ currentTarget }: MouseEvent<HTMLElement>) =>
  currentTarget.closest(".gih-credits-badge")?.querySelector<HTMLElement>("button.gih-credits")?.focus();

/** How many credits came back, for a while, and said aloud; can be taken off. Absent where none did. */
export const CreditsBadgeRefund = /* @__PURE__ */ createPart("div", function CreditsBadgeRefund() {
  const { refunded = 0, onRefundSeen } = useCreditsBadge();
  const { t } = useMessages();
  const announce = useAnnounce();
  const text = refunded > 0 ? t("gallery.refundedCredits", { count: refunded }) : undefined;
  const over = useCallback(() => onRefundSeen?.(), [onRefundSeen]);
  const holds = usePassing(text, shownMs, over);
  useEffect(() => {
    if (text !== undefined) announce(text);
  }, [announce, text]);
  if (text === undefined) return null;
  const dismiss = (event: MouseEvent<HTMLElement>) => {
    giveFocusBack(event);
    over();
  };
  const look = { className: "gih-btn", "data-size": "s", "data-icon": "", "data-muted": "" };
  const children = (
    <>
      <Icon name="check" />
      <span>{text}</span>
      <button type="button" {...look} aria-label={t("gallery.dismiss")} onClick={dismiss}>
        <Icon name="x" />
      </button>
    </>
  );
  return { props: { ...holds, className: "gih-credits-refund gih-num", children } };
});
