/** How often something may happen in a span of time, which begins with the first time. */
export interface WindowLimit {
  /** How often; a whole number above 0. */
  max: number;
  /** How long the span is, in milliseconds. Default: 60 000. */
  windowMs?: number | undefined;
}

/**
 * What one user may ask for; nothing is limited by default but uploads. What exceeds a quota is answered 429
 * `quotaExceeded` with `Retry-After`, everything else 400 `invalid_request` with the field's name. As soon as one of
 * them (but `bodyBytes`, `files`, `imageBytes` and `reads`) or `beforeGenerate` is set, a form's fields must stand before its
 * files, as plain text.
 */
export interface ProxyLimits {
  /** The largest upload in bytes. Default: `files` of 50 MB each, and 1 MB beside them. JSON stays under 1 MB. */
  bodyBytes?: number | undefined;
  /** How many reference images one request may bring; PNG, JPEG and WebP of up to 50 MB each are taken. Default: 16. */
  files?: number | undefined;
  /** The largest image in bytes that the image route passes on. Default: 64 MB. */
  imageBytes?: number | undefined;
  /** How many generations a user may ask for in a span of time, accepted or not. */
  requests?: WindowLimit | undefined;
  /** How often a user may ask for anything else: models, credits, states. Polls are among it. */
  reads?: WindowLimit | undefined;
  /** How many credits a user may spend from midnight to midnight (UTC); what is refunded counts no more. */
  creditsPerDay?: number | undefined;
  /** The most credits for one request, by the prices of the service. */
  creditsPerRequest?: number | undefined;
  /** The most images for one request (`n`). */
  maxImages?: number | undefined;
  /** The models that may be asked for, by id. */
  models?: readonly string[] | undefined;
  /** The sizes (`1024x1024`) and ratios (`3:2`) that may be asked for; a request that names none counts as `auto`. */
  sizes?: readonly string[] | undefined;
  /** The qualities and tiers that may be asked for; a request that names none counts as `auto`. */
  qualities?: readonly string[] | undefined;
}
