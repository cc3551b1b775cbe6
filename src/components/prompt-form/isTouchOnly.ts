/** Says whether the person writes with a touch keyboard, where Enter is the only way to a new line. */
export const isTouchOnly = (): boolean => matchMedia("(hover: none) and (pointer: coarse)").matches;
