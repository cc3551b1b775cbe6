/** Ranges of IPv4 that are no host of the public internet: the first address and how many leading bits count. */
const closed4: readonly (readonly [first: string, bits: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  // Multicast, what is reserved, and broadcast.
  ["224.0.0.0", 3],
];

const toNumber = (address: string) => address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);

const isPublic4 = (address: string) =>
  !closed4.some(([first, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(toNumber(address) / size) === Math.floor(toNumber(first) / size);
  });

/** The eight groups of an IPv6 address, with the last two of a mixed spelling as numbers. */
function groupsOf(address: string): number[] | undefined {
  if (!URL.canParse(`http://[${address}]/`)) return undefined;
  const [head = "", tail] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split("::");
  const read = (text: string) => (text === "" ? [] : text.split(":").map((group) => parseInt(group, 16)));
  if (tail === undefined) return read(head);
  const [first, last] = [read(head), read(tail)];
  return [...first, ...Array.from({ length: 8 - first.length - last.length }, () => 0), ...last];
}

const fourOf = (groups: readonly number[]) =>
  groups
    .slice(6)
    .flatMap((group) => [group >> 8, group & 255])
    .join(".");

function isPublic6(address: string): boolean {
  const groups = groupsOf(address);
  if (!groups) return false;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = groups;
  // An IPv4 address in the clothes of an IPv6 one, or behind a translator.
  const isMapped = !a && !b && !c && !d && !e && f === 0xffff;
  const isTranslated = a === 0x64 && b === 0xff9b && !c && !d && !e && !f;
  if (isMapped || isTranslated) return isPublic4(fourOf(groups));
  // Of the range that is public: tunnels and other special uses, documentation, and tunnels to IPv4.
  const isSpecial =
    (a === 0x2001 && (b < 0x200 || b === 0xdb8)) || a === 0x2002 || (a === 0x3fff && b < 0x1000);
  return a >= 0x2000 && a <= 0x3fff && !isSpecial;
}

/** Says whether an IP address, as resolvers and URLs write it, is one of the public internet. */
export const isPublicAddress = (address: string): boolean =>
  /^\d{1,3}(\.\d{1,3}){3}$/.test(address) ? isPublic4(address) : isPublic6(address);
