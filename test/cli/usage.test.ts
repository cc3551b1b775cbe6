import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { UsageError } from "../../src/cli/UsageError";
import { root } from "../support/root";
import { serve } from "../support/serve";
import { run } from "./support";

it.each([[], ["--help"], ["studio", "--help"], ["proxy", "-h"]])(
  "explains itself with %j",
  async (...args) => {
    expect(await run(args)).toMatch(/^Usage: gptimagehub-react/);
  },
);

it("prints its version", async () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect(await run(["--version"])).toBe(version);
});

const mistakes: [string, RegExp][] = [
  ["paint", /no command paint\. See: gptimagehub-react --help/],
  ["toString", /no command toString/],
  ["studio --prot 80", /Unknown option '--prot'\. See: gptimagehub-react studio --help/],
  ["studio now", /Unexpected argument 'now'/],
  ["studio --port", /--port <value>' argument missing/],
  ["studio --port 80a", /80a is not a port\. Use a number from 0 \(any free port\) to 65535/],
  ["proxy --port 65536", /65536 is not a port/],
  ["proxy", /closed by default: set GPT_IMAGE_HUB_PROXY_TOKEN, or pass --public/],
  ["proxy --public", /GPT_IMAGE_HUB_API_KEY is missing\. Set it, or pass --fake/],
  ["proxy --fake --public --port 0 --host 192.0.2.1", /192\.0\.2\.1 is no address of this machine/],
];
it.each(mistakes)("refuses %s and says what to do", async (line, message) => {
  const outcome = await run(line.split(" ")).catch((error: unknown) => error);
  expect(outcome).toBeInstanceOf(UsageError);
  expect(String(outcome)).toMatch(message);
});

it("refuses a token that can be guessed, and one beside --public", async () => {
  await expect(run(["proxy", "--fake"], { GPT_IMAGE_HUB_PROXY_TOKEN: "short" })).rejects.toThrow(
    "at least 16 characters",
  );
  const token = { GPT_IMAGE_HUB_PROXY_TOKEN: "sixteen-or-more-characters" };
  await expect(run(["proxy", "--fake", "--public"], token)).rejects.toThrow("not both");
});

it("names another port where one is taken", async () => {
  const server = await serve((_, response) => void response.end());
  const port = new URL(server.url).port;
  try {
    await expect(run(["proxy", "--fake", "--public", "--port", port])).rejects.toThrow(
      `Port ${port} is already in use. Stop what uses it, or choose another: --port ${Number(port) + 1}`,
    );
  } finally {
    await server.close();
  }
});
