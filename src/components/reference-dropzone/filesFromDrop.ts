/** What systems leave in folders, and nobody means to drop. */
const leftovers = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/** Browsers give a folder's entries in portions, the last of which is empty. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** The files of an entry; none where the browser may not read it. */
async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  try {
    if (isFolder(entry)) return (await Promise.all((await entriesIn(entry)).map(filesOf))).flat();
    if (leftovers.has(entry.name)) return [];
    // What is no folder is a file; the type of both does not tell them apart.
    const file = entry as FileSystemFileEntry;
    return [await new Promise<File>((resolve, reject) => file.file(resolve, reject))];
  } catch {
    return [];
  }
}

/** The files of a drop, at once; where there are folders among them, a promise of all that is in them. */
export function filesFromDrop(data: DataTransfer): File[] | Promise<File[]> {
  const files = Array.from(data.files);
  const items = Array.from(data.items).filter(({ kind }) => kind === "file");
  // Both are empty after the event.
  const entries = items.map((item) => item.webkitGetAsEntry());
  if (!entries.some((entry) => entry && isFolder(entry))) return files;
  const read = entries.map(async (entry, index) => {
    if (entry) return filesOf(entry);
    const file = files[index];
    return file ? [file] : [];
  });
  return Promise.all(read).then((lists) => lists.flat());
}
