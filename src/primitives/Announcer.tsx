import { createContext, useCallback, useContext, useState, type ReactNode } from "react";

/** How soon a screen reader speaks: `polite` waits for a pause, `assertive` interrupts. */
export type Politeness = "polite" | "assertive";

/** Says a text to people who use a screen reader. */
export type Announce = (text: string, politeness?: Politeness) => void;

interface Announcement {
  readonly serial: number;
  readonly text: string;
}

const silence: Announcement = { serial: 0, text: "" };

const AnnounceContext = createContext<Announce | null>(null);

/** Keeps the two live regions that `useAnnounce` speaks through; they come after its children. */
export function Announcer({ children }: { children: ReactNode }) {
  const [spoken, setSpoken] = useState({ polite: silence, assertive: silence });
  const announce = useCallback<Announce>((text, politeness = "polite") => {
    setSpoken((now) => ({ ...now, [politeness]: { serial: now[politeness].serial + 1, text } }));
  }, []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <output className="gih-sr">
        {/* A new key makes a new node, so that the same text is spoken again. */}
        <span key={spoken.polite.serial}>{spoken.polite.text}</span>
      </output>
      <div className="gih-sr" role="alert">
        <span key={spoken.assertive.serial}>{spoken.assertive.text}</span>
      </div>
    </AnnounceContext.Provider>
  );
}

const saysNothing: Announce = () => undefined;

/** The way to speak through the nearest `Announcer`; says nothing without one. */
export const useAnnounce = (): Announce => useContext(AnnounceContext) ?? saysNothing;
