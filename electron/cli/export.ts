import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { consultationOf, picturesOf } from '../host/consultation/read-consultation.ts';
import { picturesFor } from '../host/export/pictures-for.ts';
import { exportFormats } from '../host/export/request.ts';
import { tableNames } from '../host/export/tables.ts';
import { type DocumentKind, documentKinds } from '../../shared/report/assemble/assemble.ts';
import { writeExport } from '../host/export/write-export.ts';
import type { CliCommand } from './command.ts';
import { WrongInput, onlyArgument } from './wrong-input.ts';

const kinds = ['release', 'archive'] as const;
const languages = ['en', 'fr'] as const;

/** Writes a document, tables or open data of a consultation. */
export const exportCommand: CliCommand = {
  usage: `export FILE --format ${exportFormats.join('|')} --out PATH [--kind ${kinds.join('|')}] [--what PART] [--language ${languages.join('|')}] [--draft] [--time-zone ZONE]`,
  summary: `write a document, tables or open data; PART: ${documentKinds.join(', ')}; of csv: ${tableNames.join(', ')}`,
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        out: { type: 'string' },
        kind: { type: 'string' },
        what: { type: 'string' },
        language: { type: 'string' },
        draft: { type: 'boolean' },
        'time-zone': { type: 'string' },
      },
    });
    const file = resolve(onlyArgument(positionals, 'the FILE'));
    const format = oneOf('--format', values.format, exportFormats);
    if (format === undefined) throw new WrongInput('--format is missing');
    if (values.out === undefined) throw new WrongInput('--out is missing');
    const kind = oneOf('--kind', values.kind, kinds) ?? 'release';
    const language = oneOf('--language', values.language, languages) ?? 'en';
    const what = oneOf('--what', values.what, partsOf(format));
    const timeZone = zoneOf(values['time-zone']);
    const out = resolve(values.out);
    const isFolder = existsSync(out) && statSync(out).isDirectory();
    if (!isFolder && !existsSync(dirname(out))) throw new WrongInput(`there is no folder ${dirname(out)}`);
    if (!isFolder && out === file) throw new WrongInput('--out is the consultation itself');

    const { state, head } = consultationOf(file);
    if (state.about === null) throw new WrongInput(`${file} holds no consultation yet`);
    const made = await writeExport({
      state,
      head,
      format,
      kind,
      language,
      draft: values.draft === true,
      pictures: picturesOf(file, (read) => picturesFor({ state, format, what }, read)),
      ...(what === undefined ? {} : { what }),
      ...(timeZone === undefined ? {} : { timeZone }),
    });
    const path = isFolder ? join(out, made.name) : out;
    const existed = existsSync(path);
    try {
      writeFileSync(path, made.bytes);
    } catch (thrown) {
      if (!existed) rmSync(path, { force: true });
      throw new WrongInput(
        `${path} could not be written: ${thrown instanceof Error ? thrown.message : 'unknown'}`,
      );
    }
    const warning = kind === 'archive' ? ' (archive: who said what is in it; not for giving away)' : '';
    process.stdout.write(`Made: ${path}${warning}\n`);
    return 0;
  },
};

function partsOf(
  format: (typeof exportFormats)[number],
): readonly (DocumentKind | (typeof tableNames)[number])[] {
  switch (format) {
    case 'docx':
    case 'html':
      return documentKinds;
    case 'csv':
      return tableNames;
    case 'json':
      return [];
  }
}

function oneOf<T extends string>(
  option: string,
  typed: string | undefined,
  known: readonly T[],
): T | undefined {
  if (typed === undefined) return undefined;
  const found = known.find((each) => each === typed);
  if (found !== undefined) return found;
  const choices = known.length === 0 ? 'it has no parts here' : `choose ${known.join(', ')}`;
  throw new WrongInput(`${option} cannot be "${typed}": ${choices}`);
}

function zoneOf(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions().timeZone;
  } catch {
    // Intl throws for names that it does not know.
    throw new WrongInput(`there is no time zone "${typed}"`);
  }
}
