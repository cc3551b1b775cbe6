import { useState } from "react";
import type { GenerationEntry } from "../../contract/GenerationEntry";
import { useMessages } from "../../messages/useMessages";
import { LiveRegion } from "../../primitives/LiveRegion";
import { describeNews } from "./describeNews";

const statesOf = (entries: readonly GenerationEntry[]) =>
  new Map(entries.map(({ key, state }) => [key, state]));

/** Says each change of a submission once: queued, running, done, failed. What was there at first is no news. */
export function GalleryAnnouncer({ entries }: { entries: readonly GenerationEntry[] }) {
  const { t } = useMessages();
  const [heard, setHeard] = useState(() => ({ entries, states: statesOf(entries), text: "", serial: 0 }));
  if (heard.entries !== entries) {
    const text = describeNews(t, heard.states, entries);
    const news = text === "" ? {} : { text, serial: heard.serial + 1 };
    setHeard({ ...heard, entries, states: statesOf(entries), ...news });
  }
  return <LiveRegion text={heard.text} serial={heard.serial} />;
}
