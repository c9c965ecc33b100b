import type { Dossier } from '../../../shared/domain/model/dossier.ts';
import { coverageTold } from '../../../shared/report/assemble/coverage-told.ts';
import { type DocumentLanguage, scribe } from '../../../shared/report/assemble/scribe.ts';
import type { CsvCell } from './csv.ts';

/**
 * From each input, statement and source up to the lines of the framework that rest on it, or why none does.
 *
 * Below them the elements, recommendations and principles on which few spoke, with how many inputs are told of each.
 */
export function coverageRows(dossier: Dossier, language: DocumentLanguage): CsvCell[][] {
  const header = ['kind', 'id', 'words', 'lines', 'why_in_none', 'inputs'];
  const coverage = coverageTold(dossier);
  if (coverage === null) return [header];
  const writes = scribe(dossier, language);
  const { chains, inputsUnused, statementsUnused, evidenceUnused, fewVoices } = coverage;
  const linesOn = (kind: 'input' | 'statement' | 'evidence', id: string): string =>
    chains
      .restingOn(kind, id)
      .map((ref) => chains.line(ref)?.id ?? '')
      .join(' ');
  const why = new Map(
    inputsUnused.map((row) => [row.input, row.reason === '' ? row.why : `${row.why}: ${row.reason}`]),
  );
  return [
    header,
    ...dossier.inputs.map(({ id, text }): CsvCell[] => [
      'input',
      writes.input(id),
      text,
      linesOn('input', id),
      why.get(id) ?? '',
      null,
    ]),
    ...dossier.statements.map((row): CsvCell[] => [
      'statement',
      writes.statement(row.id),
      writes.wording(row).text,
      linesOn('statement', row.id),
      statementsUnused.includes(row.id) ? 'never-used' : '',
      null,
    ]),
    ...dossier.evidence.map(({ id, title }, at): CsvCell[] => [
      'evidence',
      `E${String(at + 1).padStart(2, '0')}`,
      title,
      linesOn('evidence', id),
      evidenceUnused.includes(id) ? 'never-used' : '',
      null,
    ]),
    ...fewVoices.map(({ kind, id, label, inputs }): CsvCell[] => [
      `few-voices ${kind}`,
      id,
      label,
      '',
      '',
      inputs.length,
    ]),
  ];
}
