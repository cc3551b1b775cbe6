import { isRecord } from "../../utils/isRecord";

const codes = ["UND_ERR_SOCKET", "ECONNRESET", "EPIPE"];

/** Says of what was thrown that a connection which had been made broke. */
export const isLostConnection = (error: unknown): boolean =>
  isRecord(error) && (codes.includes(String(error["code"])) || isLostConnection(error["cause"]));
