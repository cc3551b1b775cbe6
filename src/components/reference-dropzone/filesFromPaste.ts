/**
 * The files of a paste; none where text is what was meant. Office programs put a picture of the copied text beside
 * the text itself (as plain text and as HTML), file managers put the file's name beside the file (as plain text).
 */
export function filesFromPaste(data: Pick<DataTransfer, "files" | "types">): File[] {
  const richText = data.types.includes("text/html") && data.types.includes("text/plain");
  return richText ? [] : Array.from(data.files);
}
