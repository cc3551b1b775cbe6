import { parseArgs, type ParseArgsConfig } from "node:util";
import { UsageError } from "./UsageError";

type Flags = NonNullable<ParseArgsConfig["options"]>;
type Values<Options extends Flags> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Options }>
>["values"];

/**
 * Reads what stands behind a command.
 * @throws UsageError for a flag that it does not have, and for anything that is no flag.
 */
export function readFlags<const Options extends Flags>(
  command: string,
  args: readonly string[],
  options: Options,
): Values<Options> {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    // Node goes on to explain how to pass such a thing all the same, which is of no use here.
    const [what = ""] = error instanceof Error ? error.message.split(". ") : [];
    throw new UsageError(`${what}. See: gptimagehub-react ${command} --help`);
  }
}
