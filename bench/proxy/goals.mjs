const named = (rows, name) => rows.find((row) => row.name === name);

const atLeast = (what, value, goal, unit = "") => ({
  what,
  is: `${value.toFixed(2)}${unit}`,
  goal: `≥ ${goal}${unit}`,
  met: value >= goal,
  by: `${Math.abs(value - goal).toFixed(2)}${unit}`,
});

const atMost = (what, value, goal, unit = "") => ({
  ...atLeast(what, value, goal, unit),
  goal: `≤ ${goal}${unit}`,
  met: value <= goal,
});

const ofGets = (what, rows) => {
  const [bare, ours, hono] = ["bare", "ours", "falHono"].map((name) => named(rows, name));
  return [
    atLeast(`${what}: requests per second, of the bare pass-through`, ours.ofBare, 0.6),
    atLeast(`${what}: requests per second, of fal's Hono`, ours.ofBare / hono.ofBare, 2.5),
    atMost(`${what}: added to the bare one's median answer`, (ours.alone - bare.alone) / 1000, 0.2, " ms"),
  ];
};

const ofUploads = (what, rows) => {
  const { identical, count, growth } = named(rows, "ours");
  return [
    atLeast(`${what}: arrived whole, with their length`, identical, count),
    atMost(`${what}: growth of memory`, growth, 120, " MiB"),
  ];
};

/** What was promised, and whether it was kept. */
export const goalsOf = ({ gets, uploads }) => [
  ...ofGets("Credits", gets.credits),
  ...ofGets("One generation", gets.generation),
  ...ofUploads("Uploads to a fast service", uploads.fast),
  ...ofUploads("Uploads to a slow service", uploads.slow),
];
