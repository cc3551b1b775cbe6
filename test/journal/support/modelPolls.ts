import type { Life } from "./life";

/** Watches who asks for which generation: one tab at a time. */
export function modelPolls() {
  const underWay = new Map<string, Set<{ readonly life: Life }>>();
  const quarrels: { id: string; owners: number }[] = [];
  return {
    /** The generations that two journals asked for at the same time. */
    quarrels,
    /** Notes a request; the returned function notes its end, which an aborted one has reached at once. */
    begin(
      owner: { readonly life: Life },
      { method, url }: Request,
      signal: AbortSignal | null | undefined,
    ): () => void {
      const id = /\/generations\/([^/]+)$/.exec(new URL(url).pathname)?.[1];
      if (method !== "GET" || id === undefined) return () => undefined;
      const owners = underWay.get(id) ?? new Set();
      underWay.set(id, owners);
      owners.add(owner);
      const here = [...owners].filter(({ life }) => !life.isDead);
      if (here.length > 1) quarrels.push({ id, owners: here.length });
      const end = () => owners.delete(owner);
      signal?.addEventListener("abort", end, { once: true });
      return end;
    },
  };
}
