import { isPublicAddress } from "./isPublicAddress";

/** One address of a host. */
interface Resolved {
  readonly address: string;
  readonly family: number;
}

type Done = (error: Error | null, address?: string | readonly Resolved[], family?: number) => void;

/** Resolves a name as `dns.lookup` of Node does. */
export type Lookup = (
  hostname: string,
  options: { readonly all?: boolean },
  done: (error: Error | null, addresses: readonly Resolved[]) => void,
) => void;

/**
 * Resolves a name for the very connection that is made to it, and fails when any of its addresses is not public: a name that
 * was public when it was checked can't lead into the local network when it is called.
 */
export const publicLookup =
  (lookup: Lookup) =>
  (hostname: string, options: { readonly all?: boolean }, done: Done): void =>
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = error ? [] : addresses;
      if (!first) return done(error ?? new Error("The image's host has no address."));
      if (!addresses.every(({ address }) => isPublicAddress(address)))
        return done(new Error("The image's host has an address that is not public."));
      return options.all ? done(null, addresses) : done(null, first.address, first.family);
    });
