const imageEnding = /\.(?:png|jpe?g|webp|gif|avif)$/i;

/** An address that a picture can be fetched from: `http` or `https`, also written without that; undefined otherwise. */
export function parseAddress(text: string): URL | undefined {
  const trimmed = text.trim();
  if (trimmed === "" || /\s/.test(trimmed)) return undefined;
  const whole = /^[a-z][a-z\d+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  // URL.parse is too young.
  if (!URL.canParse(whole)) return undefined;
  const url = new URL(whole);
  const hasHost = url.hostname.includes(".") || url.hostname === "localhost" || url.hostname.startsWith("[");
  return /^https?:$/.test(url.protocol) && hasHost ? url : undefined;
}

/** The name of the file at an address, or of its host. */
export function nameOfAddress(address: string): string {
  const { pathname, hostname, protocol } = new URL(address);
  if (!/^https?:$/.test(protocol)) return "image";
  const last = pathname.split("/").findLast((part) => part !== "") ?? hostname;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** Says whether an address ends like the name of a picture. */
const looksLikeImage = (address: string): boolean => imageEnding.test(address.split(/[?#]/)[0] ?? "");

/** Says whether something dragged has an address in it. */
export const carriesAddress = (data: DataTransfer | null): boolean =>
  data?.types.includes("text/uri-list") ?? false;

/** The picture inside of dragged HTML; its own address, where a link around it has another. */
function pictureIn(html: string): string | undefined {
  const source = new DOMParser().parseFromString(html, "text/html").querySelector("img")?.src;
  return source !== undefined && /^(?:https?|blob|data):/i.test(source) ? source : undefined;
}

/** The address of what was dropped: that of a picture, or of a link that may lead to one. */
export function addressFromDrop(data: DataTransfer): { address: string; isImage: boolean } | undefined {
  if (!carriesAddress(data)) return undefined;
  const picture = pictureIn(data.getData("text/html"));
  if (picture !== undefined) return { address: picture, isImage: true };
  const line = data
    .getData("text/uri-list")
    .split(/\r?\n/)
    .find((text) => text !== "" && !text.startsWith("#"));
  if (line === undefined || !/^(?:https?|blob|data):/i.test(line)) return undefined;
  return { address: line, isImage: looksLikeImage(line) };
}
