import type { Options } from "tsup";

/** A plugin of the bundler. */
export type BuildPlugin = NonNullable<Options["esbuildPlugins"]>[number];
