import type { DossierStatement } from '../../domain/model/dossier.ts';
import { fingerprintOf } from '../../util/fingerprint.ts';
import type { Block, SourceTick } from '../blocks.ts';
import { heading, list, paragraph, statement } from '../build.ts';
import { countsLine, figureOfItem, groupTable } from './results.ts';
import type { Scribe } from './scribe.ts';

type Section = 'agreed' | 'notAgreed' | 'later' | 'open' | 'gone';

export function sectionOf({ status }: DossierStatement): Section {
  switch (status) {
    case 'agreed':
    case 'adopted':
      return 'agreed';
    case 'not-agreed':
    case 'rejected':
      return 'notAgreed';
    case 'deferred':
    case 'ad-referendum':
      return 'later';
    case 'open':
      return 'open';
    case 'merged':
    case 'split':
    case 'dropped':
      return 'gone';
  }
}

/** All statements: by outcome, then by theme. Reservations stand beneath their statement. */
export function statementBlocks(scribe: Scribe): Block[] {
  const { t, dossier } = scribe;
  if (dossier.statements.length === 0) return [];
  const blocks: Block[] = [];
  for (const section of ['agreed', 'notAgreed', 'later', 'open'] as const) {
    const rows = dossier.statements.filter((row) => sectionOf(row) === section);
    if (rows.length === 0) continue;
    blocks.push(heading(1, `statements-${section}`, t(`statements.${section}`)));
    for (const [theme, members] of byTheme(scribe, rows)) {
      // Few statements need no headings between them.
      if (rows.length > 6) {
        const id = `statements-${section}-${theme.id === null ? 'other' : dossier.themes.indexOf(theme as never) + 1}`;
        blocks.push(heading(2, id, theme.label));
      }
      for (const row of members) blocks.push(...statementBlock(scribe, row, section !== 'agreed'));
    }
  }
  const gone = dossier.statements.filter((row) => sectionOf(row) === 'gone');
  if (gone.length > 0) {
    blocks.push(
      heading(1, 'statements-gone', t('statements.gone')),
      list(
        gone.map((row) => ({
          id: scribe.anchor.statement(row),
          content: [
            { text: `${scribe.statement(row.id)} `, strong: true },
            scribe.words(scribe.wording(row).text, scribe.wording(row).language),
            { text: ` (${[fateOf(scribe, row), row.fateReason].filter((part) => part !== '').join(': ')})` },
          ],
        })),
      ),
    );
  }
  return blocks;
}

function byTheme(
  { dossier, t }: Scribe,
  rows: readonly DossierStatement[],
): [{ readonly id: string | null; readonly label: string }, DossierStatement[]][] {
  const other = { id: null, label: t('statements.noTheme') };
  const known = new Set(dossier.themes.map(({ id }) => id));
  return [...dossier.themes, other]
    .map((theme): [typeof theme, DossierStatement[]] => [
      theme,
      rows.filter((row) => (row.theme !== null && known.has(row.theme) ? row.theme : null) === theme.id),
    ])
    .filter(([, members]) => members.length > 0);
}

/** What became of a statement that is gone. */
export function fateOf(scribe: Scribe, row: DossierStatement): string {
  const { t, dossier } = scribe;
  if (row.status === 'merged') {
    return t('statements.merged', { into: row.mergedInto === null ? '' : scribe.statement(row.mergedInto) });
  }
  if (row.status === 'split') {
    const parts = dossier.statements.filter((other) => other.splitFrom === row.id).map(({ id }) => id);
    return t('statements.split', { parts: scribe.statements(parts) });
  }
  return t('statements.dropped');
}

/** The verdict in words, with the decision of the room where there was one. */
export function verdictWords(scribe: Scribe, row: DossierStatement): string {
  const { t, date } = scribe;
  const verdict = scribe.verdict(row.id);
  const current = scribe.wording(row).v;
  const said =
    verdict === null
      ? null
      : verdict.version === current
        ? verdict.words
        : `${verdict.words} (${t('verdict.on', { version: verdict.version })})`;
  const decision = row.decisions.at(-1);
  if (decision === undefined) return said ?? t('verdict.none');
  const decided =
    decision.kind === 'ad-referendum'
      ? t('decision.ad-referendum', {
          until: decision.until === null ? '–' : dateOrText(scribe, decision.until),
        })
      : t(`decision.${decision.kind}`, { when: decision.at === null ? '' : date(decision.at) }).trim();
  return said === null ? decided : t('verdict.decided', { verdict: said, decision: decided });
}

export function dateOrText({ date }: Scribe, text: string): string {
  return /^\d{4}-\d\d-\d\d/u.test(text) ? date(text) : text;
}

function statementBlock(scribe: Scribe, row: DossierStatement, withGroups: boolean): Block[] {
  const { t } = scribe;
  const wording = scribe.wording(row);
  const verdict = scribe.verdict(row.id);
  const counts = countsLine(scribe, verdict?.result ?? null);
  const drawn = figureOfItem(scribe, verdict?.result ?? null);
  const groups = withGroups ? groupTable(scribe, verdict?.result ?? null) : null;
  const translations = Object.entries(row.versions.at(-1)?.translations ?? {}).filter(
    ([, text]) => text !== '',
  );
  return [
    statement({
      id: scribe.anchor.statement(row),
      number: scribe.statement(row.id),
      content: scribe.words(wording.text, wording.language),
      version: wording.v,
      ...adoptedAs(scribe, row.versions.at(-1)),
      verdict: verdictWords(scribe, row),
      ...(counts === null ? {} : { counts }),
      sources: ticksOf(scribe, row),
      reservations: row.dissents
        .filter((dissent) => dissent.kind === 'reservation')
        .map((dissent) => ({
          by: scribe.by(dissent, dissent.cosigners),
          content: scribe.words(dissent.text),
        })),
      history: historyOf(scribe, row),
      ...(drawn === null ? {} : { figure: drawn }),
      ...(groups === null ? {} : { groups }),
    }),
    ...translations.map(([language, text]) =>
      paragraph(
        [
          t('statements.translation', { language: languageName(language) }),
          ' ',
          scribe.words(text, language),
        ],
        'quotation',
      ),
    ),
  ];
}

function languageName(tag: string): string {
  return { en: 'English', fr: 'Français', ar: 'العربية', es: 'Español', pt: 'Português' }[tag] ?? tag;
}

function ticksOf(scribe: Scribe, row: DossierStatement): SourceTick[] {
  const { dossier } = scribe;
  return [
    ...row.inputs.flatMap((id): SourceTick[] => {
      const input = dossier.inputs.find((each) => each.id === id);
      return input === undefined ? [] : [{ label: scribe.input(id), link: scribe.anchor.input(input) }];
    }),
    ...row.evidence.flatMap((id): SourceTick[] => {
      const place = dossier.evidence.findIndex((each) => each.id === id);
      return place < 0
        ? []
        : [{ label: `E${String(place + 1).padStart(2, '0')}`, link: scribe.anchor.source(id) }];
    }),
  ];
}

/** Earlier wordings, each with why the next one took its place. */
function historyOf(
  scribe: Scribe,
  row: DossierStatement,
): NonNullable<Parameters<typeof statement>[0]['history']> {
  const { t } = scribe;
  return row.versions.slice(0, -1).map((version, index) => {
    const next = row.versions[index + 1];
    const where =
      next === undefined || next.changedIn === null ? '' : t('history.where', { meeting: next.changedIn });
    const reason = next === undefined || next.reason === '' ? t('history.noReason') : next.reason;
    return {
      version: version.v,
      ...adoptedAs(scribe, version),
      content: scribe.words(version.text, version.language),
      change: t('history.changed', { where, reason }),
    };
  });
}

function adoptedAs(
  { t }: Scribe,
  version: DossierStatement['versions'][number] | undefined,
): { readonly fingerprint?: string } {
  const hash = version?.adopted ?? null;
  return hash === null ? {} : { fingerprint: t('text.fingerprint', { fingerprint: fingerprintOf(hash) }) };
}
