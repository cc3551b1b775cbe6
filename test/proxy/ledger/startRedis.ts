import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A Redis of this test's own. */
export interface TestRedis {
  readonly url: string;
  /** Ends it at once, as a crash would. */
  readonly stop: () => Promise<void>;
  /** Starts it again, empty, at the same address. */
  readonly restart: () => Promise<void>;
}

/** Why the tests with Redis can't run here. */
export const redisIsMissing = "redis-server is not installed (Debian: apt-get install redis-server)";

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function launch(port: number, folder: string) {
  const flags = [
    "--port",
    String(port),
    "--bind",
    "127.0.0.1",
    "--dir",
    folder,
    "--save",
    "",
    "--appendonly",
    "no",
  ];
  const redis = spawn("redis-server", flags, { stdio: ["ignore", "pipe", "ignore"] });
  await once(redis, "spawn");
  let log = "";
  for await (const chunk of redis.stdout.iterator({ destroyOnReturn: false })) {
    log += String(chunk);
    if (/ready to accept connections/i.test(log)) break;
  }
  if (redis.exitCode !== null) throw new Error(`redis-server ended at once: ${log}`);
  redis.stdout.resume();
  return redis;
}

const isMissing = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOENT";

/** Starts a Redis without persistence on a free port; null where it is not installed. */
export async function startRedis(): Promise<TestRedis | null> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), "gptimagehub-redis-"));
  let redis: Awaited<ReturnType<typeof launch>>;
  try {
    redis = await launch(port, folder);
  } catch (error) {
    await rm(folder, { recursive: true });
    if (isMissing(error)) return null;
    throw error;
  }
  const kill = async () => {
    if (redis.exitCode !== null || redis.signalCode !== null) return;
    redis.kill("SIGKILL");
    await once(redis, "exit");
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
    restart: async () => {
      await kill();
      redis = await launch(port, folder);
    },
  };
}
