import { useState } from "react";
import type { Comparable } from "./comparables";

/** What a picture is compared with: begun for one picture, and over with the next one. */
export function useComparison(id: string, offers: readonly Comparable[]) {
  const [kept, setKept] = useState<{ id: string; chosen: string }>();
  const [cut, setCut] = useState(50);
  const chosen = kept?.id === id ? offers.find((offer) => offer.id === kept.chosen) : undefined;
  return {
    /** The other picture; undefined while nothing is compared. */
    chosen,
    /** Where the divider is, in percent from the left. */
    cut,
    /** Moves it. */
    setCut,
    /** Compares with this one. */
    choose: (offer: string) => setKept({ id, chosen: offer }),
    /** Ends it. */
    stop: () => setKept(undefined),
    /** Begins with the likeliest, or ends it. */
    toggle: () => setKept(chosen || !offers[0] ? undefined : { id, chosen: offers[0].id }),
  };
}
