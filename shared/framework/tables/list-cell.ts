/** A list in one cell of a table: an entry a line; a line break within an entry is written `\n`, a backslash `\\`. */
export function listCell(entries: readonly string[]): string {
  return entries.map((entry) => entry.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')).join('\n');
}

export function readListCell(cell: string): readonly string[] {
  return cell
    .split(/\r?\n/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => entry.replaceAll(/\\(n|\\)/gu, (_whole, letter) => (letter === 'n' ? '\n' : '\\')));
}
