/** What a signed id has been proven to be. */
interface Proof {
  readonly id: string;
  readonly endsAt: number | null;
}

const longestProven = 512;
const mostProven = 5_000;

/** The length keeps the parts apart; a public proxy's user is null. */
const pairOf = (user: string | null, signedId: string) =>
  user === null ? `public ${signedId}` : `${user.length} ${user}${signedId}`;

/**
 * Whom an id was signed for is proven once and then known: a browser polls the same id again and again, and the proof
 * costs as much as carrying the request. What is not exactly the same pair has to be proven anew.
 */
export function createProven() {
  const proofs = new Map<string, Proof>();
  return {
    get: (user: string | null, signedId: string): Proof | undefined => proofs.get(pairOf(user, signedId)),
    add(user: string | null, signedId: string, proof: Proof): void {
      const pair = pairOf(user, signedId);
      if (pair.length > longestProven) return;
      const [oldest] = proofs.keys();
      if (proofs.size >= mostProven && oldest !== undefined) proofs.delete(oldest);
      proofs.set(pair, proof);
    },
  };
}
