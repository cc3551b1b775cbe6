import { storyParameters } from "./storyParameters";

/** The looks that every component is shown in. */
export const dark = { globals: { theme: "dark" } };
export const polish = { globals: { locale: "pl" } };
export const arabic = { globals: { locale: "ar" } };
export const narrow = { parameters: storyParameters({ width: 360 }) };
export const middle = { parameters: storyParameters({ width: 768 }) };
