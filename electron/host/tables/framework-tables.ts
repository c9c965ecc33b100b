import { Buffer } from 'node:buffer';
import type { FrameworkTablesRead } from '../../../shared/contract/files.ts';
import type { Consultation } from '../../../shared/domain/model/consultation.ts';
import type { FrameworkContent } from '../../../shared/domain/model/framework.ts';
import { emptyFramework } from '../../../shared/framework/empty.ts';
import { hashOfFramework } from '../../../shared/framework/hash-of-framework.ts';
import { refKey } from '../../../shared/framework/lines.ts';
import type { Problem } from '../../../shared/framework/problems.ts';
import { readTables } from '../../../shared/framework/tables/read-tables.ts';
import { frameworkTables, type Table } from '../../../shared/framework/tables/write-tables.ts';
import { validate } from '../../../shared/framework/validate.ts';
import { withAgreed } from '../coedit/keep-agreed.ts';
import { fileName } from '../export/file-name.ts';
import type { ExportedFile } from '../export/request.ts';
import { FileRefusal } from '../files/answers.ts';
import { readCsvTable, readZippedTables, writeCsvTables } from './csv-tables.ts';
import { readFrameworkFile } from './framework-file.ts';
import { recordNames } from './record-names.ts';
import { readXlsx, writeXlsx } from './xlsx.ts';

const xlsxMime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The draft of the framework as tables: a spreadsheet, or CSV files. */
export async function writeFrameworkTables(
  state: Consultation,
  format: 'xlsx' | 'csv',
): Promise<ExportedFile> {
  const tables = frameworkTables(state.framework.draft ?? emptyFramework, recordNames(state));
  const name = fileName(`${state.about?.title ?? ''} framework`, 'Framework');
  if (format === 'csv') {
    return { name: `${name} (CSV).zip`, mime: 'application/zip', bytes: writeCsvTables(tables) };
  }
  return { name: `${name}.xlsx`, mime: xlsxMime, bytes: await writeXlsx(tables) };
}

/** What uploaded tables, or a whole framework as JSON, would make of the draft. Nothing is changed: the console shows it first. */
export async function readFrameworkTables(
  state: Consultation,
  upload: { readonly name: string; readonly bytes: Uint8Array },
): Promise<FrameworkTablesRead> {
  const { draft } = state.framework;
  const before = draft ?? emptyFramework;
  const { content: read, added, changed, removed, same, problems } = await readUpload(state, before, upload);
  // Agreed words that a table changes are kept beside the new ones: what is accepted is what will stand there.
  const adopted = state.framework.versions.at(-1)?.content ?? null;
  const content = withAgreed(read, { draft: before, adopted }, state.statements);
  const known = new Set(validate(before, state).map(keyOf));
  return {
    content,
    replaces: hashOfFramework(draft),
    becomes: hashOfFramework(content),
    added,
    changed,
    removed,
    same,
    problems,
    warnings: validate(content, state).filter((problem) =>
      problem.level === 'blocks' || problem.kind === 'two-roots' ? !known.has(keyOf(problem)) : false,
    ),
  };
}

async function readUpload(
  state: Consultation,
  before: FrameworkContent,
  upload: { readonly name: string; readonly bytes: Uint8Array },
) {
  if (/\.json$/iu.test(upload.name)) return { ...readFrameworkFile(before, upload.bytes), problems: [] };
  return { ...readTables(await tablesOf(upload), before, recordNames(state)), removed: [] };
}

function keyOf({ kind, where, what }: Problem): string {
  return [kind, refKey(where), what].join('\n');
}

/** A picture or a program under a table's name. */
function isBinary(bytes: Uint8Array): boolean {
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return !isMarked && !isZip && bytes.includes(0);
}

async function tablesOf({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  try {
    const tables: readonly Table[] = !isZip
      ? [readCsvTable(name, bytes)]
      : Buffer.from(bytes).includes('xl/workbook.xml')
        ? await readXlsx(bytes)
        : readZippedTables(bytes);
    if (!isBinary(bytes) && tables.some(({ rows }) => rows.length > 1)) return tables;
  } catch (thrown) {
    if (thrown instanceof FileRefusal) throw thrown;
    // A file that is cut off or is something else altogether.
    throw new FileRefusal(
      'bad-input',
      'This file cannot be read. Choose a spreadsheet (.xlsx), or tables as CSV.',
    );
  }
  throw new FileRefusal(
    'bad-input',
    'There are no tables in this file. Save the framework as a spreadsheet to see how they look.',
  );
}
