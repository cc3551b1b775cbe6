const chunk = 1024 * 1024;

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());

/** A plain loop: a callback per byte would hold the page up for large photos. */
function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  for (let index = 0; index < left.length; index++) if (left[index] !== right[index]) return false;
  return left.length === right.length;
}

/** Says whether two files hold the same bytes; stops at the first piece that differs. */
export async function sameContent(a: Blob, b: Blob): Promise<boolean> {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (let start = 0; start < a.size; start += chunk) {
    const [left, right] = await Promise.all([
      bytesOf(a.slice(start, start + chunk)),
      bytesOf(b.slice(start, start + chunk)),
    ]);
    if (!sameBytes(left, right)) return false;
  }
  return true;
}
