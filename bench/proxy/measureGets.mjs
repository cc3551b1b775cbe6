import { contenders } from "./contenders.mjs";
import { load } from "./load.mjs";
import { start, usageOf } from "./processes.mjs";

const user = { "x-user": "ann" };
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** An id as a browser has it: signed for its user. */
async function signedId(port) {
  const answer = await fetch(`http://127.0.0.1:${port}/api/image-hub/images/generations`, {
    method: "POST",
    headers: { ...user, "content-type": "application/json" },
    body: JSON.stringify({ model: "gpt-image-2", prompt: "a lighthouse" }),
  });
  return (await answer.json()).id;
}

async function measureOnce({ server, request }, ms) {
  const target = { port: server.port, ...request, headers: { ...user, ...request.headers } };
  await load({ ...target, connections: 32, ms: ms / 5 });
  await usageOf(server);
  const busy = await load({ ...target, connections: 32, ms });
  const { cpuMicros } = await usageOf(server);
  const alone = await load({ ...target, connections: 1, ms: ms / 2 });
  return {
    perSecond: busy.perSecond,
    cpu: cpuMicros / busy.count,
    p99: busy.p99,
    alone: alone.p50,
    failed: busy.failed + alone.failed,
  };
}

/** Round after round, everybody in turn, so that what else the machine does falls on all alike. */
async function measureRounds(entrants, { rounds, ms }) {
  // Code that has only just begun to run is not yet as fast as it will be for the rest of its days.
  for (const entrant of entrants) await measureOnce(entrant, 2 * ms);
  const seen = new Map(entrants.map((entrant) => [entrant, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const entrant of entrants) seen.get(entrant).push(await measureOnce(entrant, ms));
  const rows = entrants.map((entrant) => {
    const all = seen.get(entrant);
    const middle = (name) => median(all.map((one) => one[name]));
    return {
      name: entrant.name,
      title: entrant.title,
      rounds: all,
      perSecond: middle("perSecond"),
      cpu: middle("cpu"),
      p99: middle("p99"),
      alone: middle("alone"),
      failed: all.reduce((sum, { failed }) => sum + failed, 0),
    };
  });
  const [bare] = entrants;
  const ofBare = (entrant, amount) =>
    median(seen.get(entrant).map((one, at) => amount(one) / amount(seen.get(bare)[at])));
  return rows.map((row, at) => ({
    ...row,
    ofBare: ofBare(entrants[at], ({ perSecond }) => perSecond),
    ofBareByCpu: ofBare(entrants[at], ({ cpu }) => 1 / cpu),
  }));
}

/** Measures small GETs: the credits, which need no signature, and a generation, which does. */
export async function measureGets({ peers, rounds, ms }) {
  const upstream = await start("upstream.mjs");
  const address = `http://127.0.0.1:${upstream.port}`;
  const servers = [];
  for (const contender of contenders) {
    const server = await start("serve.mjs", [contender.name, address, peers]);
    servers.push({ ...contender, server });
  }
  const ours = servers.find(({ name }) => name === "ours");
  const id = encodeURIComponent(await signedId(ours.server.port));
  const askFor = (path) =>
    servers.map((one) => ({
      ...one,
      request: one.request(one === ours ? path(id) : path("clx_1"), address),
    }));
  try {
    return {
      credits: await measureRounds(
        askFor(() => "/credits"),
        { rounds, ms },
      ),
      generation: await measureRounds(
        askFor((name) => `/generations/${name}`),
        { rounds, ms },
      ),
    };
  } finally {
    for (const { stop } of [upstream, ...servers.map(({ server }) => server)]) stop();
  }
}
