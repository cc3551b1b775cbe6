import { isRecord } from "./isRecord";

/** Says whether a value is of some kind; together they say it of data that has been kept, at a fraction of a library's size. */
export type Check<T> = (value: unknown) => value is T;

/** Any text. */
export const text: Check<string> = (value) => typeof value === "string";

/** A finite number. */
export const number: Check<number> = (value): value is number => Number.isFinite(value);

/** True or false. */
export const flag: Check<boolean> = (value) => typeof value === "boolean";

/** One of some texts. */
export const oneOf =
  <T extends string>(...texts: readonly T[]): Check<T> =>
  (value): value is T =>
    texts.some((one) => one === value);

/** The same, or nothing. */
export const maybe =
  <T>(check: Check<T>): Check<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || check(value);

/** A list, every item of which passes. */
export const listOf =
  <T>(check: Check<T>): Check<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(check);

/** A record, every value of which passes. */
export const recordOf =
  <T>(check: Check<T>): Check<Record<string, T>> =>
  (value): value is Record<string, T> =>
    isRecord(value) && Object.values(value).every(check);

type Checks<Fields> = { readonly [Name in keyof Fields]: Check<Fields[Name]> };

/** An object with these fields, and those of the others that it has; further ones are no matter. */
export const fields =
  <Fields, Others = unknown>(
    checks: Checks<Fields>,
    others?: Checks<Others>,
  ): Check<Fields & Partial<Others>> =>
  (value): value is Fields & Partial<Others> =>
    isRecord(value) &&
    Object.entries<Check<unknown>>(checks).every(([name, check]) => check(value[name])) &&
    Object.entries<Check<unknown>>(others ?? {}).every(
      ([name, check]) => !(name in value) || check(value[name]),
    );
