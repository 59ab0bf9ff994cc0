/** A file that a person dropped or chose, with its folder where a folder was given. */
export interface ChosenFile {
  readonly name: string;
  readonly source: File;
}

/** Excel and LibreOffice leave such files beside a workbook that is open; systems keep hidden ones. */
const NOT_SENT = /^(\.|~\$)|^(thumbs\.db|desktop\.ini)$/i;

/** What a field for files holds. */
export function filesOfList(list: Iterable<File>): readonly ChosenFile[] {
  const chosen = [...list].map((source) => ({ name: source.webkitRelativePath || source.name, source }));
  return withoutLeftovers(chosen);
}

/** What was dropped: files, and the files in folders where the browser lets us look into them. */
export async function filesOfDrop({ items, files }: DataTransfer): Promise<readonly ChosenFile[]> {
  // Taken all at once: the browser forgets a drop when its event is over.
  const entries = [...items].map((item) => item.webkitGetAsEntry());
  if (entries.every((entry) => entry === null)) return filesOfList(files);
  const found = await Promise.all(entries.filter((entry) => entry !== null).map(filesUnder));
  return withoutLeftovers(found.flat());
}

async function filesUnder(entry: FileSystemEntry): Promise<readonly ChosenFile[]> {
  const name = entry.fullPath.replace(/^\//, '');
  if (isFile(entry)) {
    return [{ name, source: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)) }];
  }
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const found: ChosenFile[] = [];
  // A reader gives at most a hundred at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return found;
    for (const inner of some) found.push(...(await filesUnder(inner)));
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function withoutLeftovers(chosen: readonly ChosenFile[]): readonly ChosenFile[] {
  return chosen
    .filter(({ source }) => !NOT_SENT.test(source.name))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}
