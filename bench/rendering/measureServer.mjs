import { join } from "node:path";
import { pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { root, runNode } from "../../scripts/run.mjs";
import { atLeast } from "../figure.mjs";

const outDir = join(root, "node_modules", ".cache", "bench", "server-render");

/** The figure of a studio with 100 pictures that a server renders, built as apps build for their servers. */
export async function measureServer() {
  await build({
    root,
    configFile: false,
    logLevel: "error",
    plugins: [react()],
    build: { ssr: "bench/rendering/serverRender.tsx", outDir, emptyOutDir: true },
  });
  let told;
  const script = `
    import { measureServerRender } from ${JSON.stringify(pathToFileURL(join(outDir, "serverRender.js")).href)};
    process.send(await measureServerRender(600));`;
  await runNode(["--input-type=module", "--eval", script], {
    env: { ...process.env, NODE_ENV: "production" },
    onMessage: (message) => (told = message),
  });
  const { studioMs, plainMs, kB } = told;
  return [
    atLeast("server: studio with 100 pictures, of an equal plain tree", plainMs / studioMs, 0.5, {
      digits: 2,
      reason: "the plain tree calls no component; here some 700 are called, which take most of the time",
      peers: `${studioMs.toFixed(1)} ms and ${plainMs.toFixed(1)} ms for ${kB.toFixed(0)} kB`,
    }),
  ];
}
