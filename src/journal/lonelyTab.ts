import type { Tabs } from "./Tabs";

/** For a journal that no other tab can see. */
export const lonelyTab: Tabs = {
  tell: () => undefined,
  listen: () => () => undefined,
  hold: async (_name, _signal, work) => work(),
};
