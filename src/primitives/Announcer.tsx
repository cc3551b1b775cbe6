import { createContext, useCallback, useContext, useState, type ReactNode } from "react";
import { LiveRegion } from "./LiveRegion";

/** How soon a screen reader speaks: `polite` waits for a pause, `assertive` interrupts. */
export type Politeness = "polite" | "assertive";

/** Says a text to people who use a screen reader. */
export type Announce = (text: string, politeness?: Politeness) => void;

interface Announcement {
  readonly serial: number;
  readonly text: string;
}

const silence: Announcement = { serial: 0, text: "" };

const AnnounceContext = /* @__PURE__ */ createContext<Announce | null>(null);

/** Keeps the two live regions that `useAnnounce` speaks through; they come after its children. */
export function Announcer({ children }: { children: ReactNode }) {
  const [spoken, setSpoken] = useState({ polite: silence, assertive: silence });
  const announce = useCallback<Announce>((text, politeness = "polite") => {
    setSpoken((now) => ({ ...now, [politeness]: { serial: now[politeness].serial + 1, text } }));
  }, []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <LiveRegion {...spoken.polite} />
      <LiveRegion {...spoken.assertive} isUrgent />
    </AnnounceContext.Provider>
  );
}

const saysNothing: Announce = () => undefined;

/** The way to speak through the nearest `Announcer`; says nothing without one. */
export const useAnnounce = (): Announce => useContext(AnnounceContext) ?? saysNothing;
