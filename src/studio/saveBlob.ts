/** Long enough for any browser to have begun reading. */
const kept = 60_000;

/** Saves a file, as a click on a link to it would. */
export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), kept);
}
