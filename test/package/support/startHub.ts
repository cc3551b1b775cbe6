import { startProgram } from "./startProgram";

/** A key in the form of a real one, which the fake hub takes. */
export const apiKey = "gih_live_00000000000000000000000000000000";

/** Serves the packed fake hub over HTTP on a free port. */
export const startHub = (app: string) => startProgram(["hub.mjs"], /Ready on (\S+)/, { cwd: app });
