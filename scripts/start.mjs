// npm start: the studio page with the real proxy, in front of the fake hub or, with a key, the real service.
import { ensureInstall } from "./ensureInstall.mjs";

function portFrom(text = "5173") {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT=${text} is not a port. Use a number from 0 (any free port) to 65535.`);
}

function explain(error, port) {
  const message = error instanceof Error ? error.message : String(error);
  const inUse = error?.code === "EADDRINUSE" || /already in use/i.test(message);
  return inUse
    ? `Port ${port} is already in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`
    : message;
}

function closeOnSignal(studio) {
  let closing = false;
  const close = () => {
    if (closing) process.exit(1);
    closing = true;
    studio.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on("SIGINT", close);
  process.on("SIGTERM", close);
}

async function start(env) {
  const port = portFrom(env.PORT || undefined);
  try {
    const { startStudio } = await import("../examples/studio/server.mjs");
    const studio = await startStudio({ port, env });
    closeOnSignal(studio);
    if (studio.warning) console.warn(`[start] ${studio.warning}`);
    console.log(`Studio: ${studio.url} (${studio.upstream})`);
  } catch (error) {
    throw new Error(explain(error, port), { cause: error });
  }
}

await ensureInstall();
start(process.env).catch((error) => {
  console.error(process.env.DEBUG ? error : `[start] ${error.message}`);
  process.exit(1);
});
