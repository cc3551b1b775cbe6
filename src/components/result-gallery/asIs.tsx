import type { ReactNode } from "react";

/** What somebody else has made, in the place of a part's element. */
export const asIs = (node: ReactNode) => () => <>{node}</>;
