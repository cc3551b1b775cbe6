import { createUuid } from "../utils/createUuid";
import { browserPage } from "./browserPage";
import type { Page } from "./Page";

/** Where a tab keeps things for itself. */
export type SessionStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const key = "gptimagehub-react:tab";

/** Throws where the browser keeps storage from a page. */
function quietly<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

/**
 * The name of this tab, the same one after a reload. A tab that is duplicated or opened from here gets a copy of what this one
 * keeps, so the name lies there only while nobody looks at the page: what is copied is a tab without a name.
 */
export function createTabName(session: SessionStorage | undefined, page: Page): string {
  const name = quietly(() => session?.getItem(key)) ?? createUuid();
  const take = () => quietly(() => session?.removeItem(key));
  take();
  page.listen((said) => {
    if (said === "hidden" || said === "leave") quietly(() => session?.setItem(key, name));
    else if (!page.isHidden()) take();
  });
  return name;
}

let known: string | undefined;

const ownSession = () => (typeof window === "undefined" ? undefined : quietly(() => window.sessionStorage));

/** The name of the tab of this window, found out when it is first asked for. */
export const thisTab = (): string => (known ??= createTabName(ownSession(), browserPage));
