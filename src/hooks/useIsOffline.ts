import { isLoopback } from "../utils/isLoopback";
import { useCallback, useState, useSyncExternalStore } from "react";

function subscribe(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}

// Where the server is this machine itself, the network says nothing about the way to it.
const read = () => !navigator.onLine && !isLoopback(location.hostname);

/**
 * True while the browser knows that it has no network; never on the server, nor for a page of this very machine.
 * Browsers err, for example behind some VPNs: `doubt` holds it for false until the network has been there again.
 */
export function useIsOffline() {
  const isOffline = useSyncExternalStore(subscribe, read, () => false);
  const [isDoubted, setIsDoubted] = useState(false);
  if (isDoubted && !isOffline) setIsDoubted(false);
  const doubt = useCallback(() => setIsDoubted(true), []);
  return { isOffline: isOffline && !isDoubted, doubt };
}
