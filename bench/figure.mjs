const format = (value, digits) => value.toFixed(digits);

function figure(what, value, goal, { unit = "", digits = 1, peers = "", reason = "" }, isAtMost) {
  const is = `${format(value, digits)}${unit}`;
  if (goal === undefined) return { what, is, peers };
  // What is shown decides: nothing misses a goal by what nobody sees.
  const [shown, wanted] = [Number(format(value, digits)), Number(format(goal, digits))];
  const met = isAtMost ? shown <= wanted : shown >= wanted;
  const by = `${format(Math.abs(wanted - shown), digits)}${unit}`;
  const sign = isAtMost ? "≤" : "≥";
  return {
    what,
    is,
    goal: `${sign} ${format(goal, digits)}${unit}`,
    met,
    by,
    peers,
    ...(met ? {} : { reason }),
  };
}

/** A figure that is good while it is no more than its goal; `reason` says why it is missed, where it is. */
export const atMost = (what, value, goal, options = {}) => figure(what, value, goal, options, true);

/** A figure that is good while it is no less than its goal. */
export const atLeast = (what, value, goal, options = {}) => figure(what, value, goal, options, false);

/** A figure without a goal, for comparison. */
export const plain = (what, value, options = {}) => figure(what, value, undefined, options, true);
