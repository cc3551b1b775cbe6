import type { CreditsBadgeValue } from "./CreditsBadgeContext";

/** Says whether there is no balance to show, and reading it again is offered. */
export const canRetry = ({ balance, status, onRetry }: CreditsBadgeValue): boolean =>
  !balance && status === "error" && onRetry !== undefined;
