/** What a signed id has been proven to be. */
interface Proof {
  readonly id: string;
  readonly endsAt: number | null;
}

const longestProven = 512;
const mostProven = 5_000;

/**
 * Whom an id was signed for is proven once and then known: a browser polls the same id again and again, and the proof
 * costs as much as carrying the request. What is not exactly the same pair has to be proven anew. A user who has more than
 * there is room left displaces what is their own, so that nobody can make the proxy forget what others have proven.
 */
export function createProven() {
  /** By user; a public proxy's is null. */
  const proofs = new Map<string | null, Map<string, Proof>>();
  let size = 0;

  const drop = ([user, own]: [string | null, Map<string, Proof>]) => {
    for (const signedId of own.keys()) {
      own.delete(signedId);
      size -= 1;
      break;
    }
    if (own.size === 0) proofs.delete(user);
  };

  const makeRoom = (user: string | null) => {
    const own = proofs.get(user);
    const [longestKnown] = proofs;
    if (own && own.size > mostProven - size) drop([user, own]);
    else if (size >= mostProven && longestKnown) drop(longestKnown);
  };

  return {
    get: (user: string | null, signedId: string): Proof | undefined => proofs.get(user)?.get(signedId),
    add(user: string | null, signedId: string, proof: Proof): void {
      if ((user?.length ?? 0) + signedId.length > longestProven || proofs.get(user)?.has(signedId)) return;
      makeRoom(user);
      const own = proofs.get(user) ?? new Map<string, Proof>();
      proofs.set(user, own.set(signedId, proof));
      size += 1;
    },
  };
}
