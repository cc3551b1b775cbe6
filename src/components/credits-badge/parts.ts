"use client";

export { CreditsBadgeRoot as Root, type CreditsBadgeRootProps as RootProps } from "./CreditsBadgeRoot";
export { CreditsBadgeTrigger as Trigger } from "./CreditsBadgeTrigger";
export { CreditsBadgeAmount as Amount } from "./CreditsBadgeAmount";
export { CreditsBadgeExpiration as Expiration } from "./CreditsBadgeExpiration";
export { CreditsBadgeDetails as Details } from "./CreditsBadgeDetails";
export { CreditsBadgeTotal as Total } from "./CreditsBadgeTotal";
export { CreditsBadgeExpirationNote as ExpirationNote } from "./CreditsBadgeExpirationNote";
export { CreditsBadgeAffordable as Affordable } from "./CreditsBadgeAffordable";
export { CreditsBadgeTopUp as TopUp } from "./CreditsBadgeTopUp";
export { CreditsBadgeRefund as Refund } from "./CreditsBadgeRefund";
export { CreditsBadgeRetry as Retry } from "./CreditsBadgeRetry";
export { CreditsBadgeStatus as Status } from "./CreditsBadgeStatus";
