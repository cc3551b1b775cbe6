import { runNode } from "../scripts/run.mjs";

/** Runs a benchmark that is a program of its own, writes its own page and sends its figures to whoever started it. */
export async function measureInScript(script, args = []) {
  let told;
  const onMessage = (message) => (told = message);
  await runNode([script, ...args], { onMessage });
  if (!told) throw new Error(`${script} ended without figures.`);
  return told;
}
