import type { AnnexBlock } from '../blocks.ts';
import type { Said } from '../build.ts';
import { annex, emphasis, paragraph, table } from '../build.ts';
import type { Scribe } from './scribe.ts';
import { minutesAnnex } from './texts.ts';
import { frameworkAnnex } from './framework-recommendations.ts';
import { plenaryAnnex } from './plenary-annex.ts';
import { statisticsAnnex } from './statistics-annex.ts';
import { voteAnnexes } from './vote-annexes.ts';

export type AnnexParts = {
  readonly id: string;
  readonly title: string;
  readonly blocks: AnnexBlock['blocks'];
};

/** All annexes that there is something for, numbered; but those that the document does not want. */
export function annexBlocks(scribe: Scribe, unwanted: readonly string[] = []): AnnexBlock[] {
  const parts = [
    inputsAnnex(scribe),
    asideAnnex(scribe),
    evidenceAnnex(scribe),
    minutesAnnex(scribe),
    plenaryAnnex(scribe),
    frameworkAnnex(scribe),
    ...voteAnnexes(scribe),
    statisticsAnnex(scribe),
    participantsAnnex(scribe),
  ].filter((part) => part !== null);
  const wanted = parts.filter(({ id }) => !unwanted.includes(id));
  return wanted.map(({ id, title, blocks }, index) =>
    annex(id, scribe.t('annex.label', { number: index + 1 }), title, blocks),
  );
}

function inputsAnnex(scribe: Scribe): AnnexParts | null {
  const { t, dossier } = scribe;
  if (dossier.inputs.length === 0 && dossier.inputsLeftOut === 0) return null;
  const guarded = dossier.kind === 'release' && dossier.policy === 'chatham-house';
  const supported = dossier.inputs.some((row) => row.supports > 0);
  const none = { id: null, label: t('annex.unsorted') };
  const tables = [...dossier.themes, none].flatMap((theme) => {
    const rows = dossier.inputs.filter(
      (row) =>
        row.setAside === null &&
        (dossier.themes.some(({ id }) => id === row.theme) ? row.theme : null) === theme.id,
    );
    if (rows.length === 0) return [];
    return [
      table(theme.label, {
        columns: [
          { header: t('annex.input'), width: 1.1, rowHeader: true },
          { header: t('annex.words'), width: 7 },
          { header: t('dissent.by'), width: 3.2 },
          ...(supported ? [{ header: t('annex.supports'), width: 1.1, align: 'end' as const }] : []),
        ],
        rows: rows.map((row) => ({
          id: scribe.anchor.input(row),
          cells: [
            scribe.input(row.id),
            wordsOf(scribe, row),
            scribe.by(row),
            ...(supported ? [row.supports === 0 ? '' : String(row.supports)] : []),
          ],
        })),
      }),
    ];
  });
  return {
    id: 'annex-inputs',
    title: t('annex.inputs'),
    blocks: [
      ...(guarded ? [paragraph(t('annex.inputs.guarded'), 'note')] : []),
      ...(dossier.inputsLeftOut === 0
        ? []
        : [paragraph(t('annex.inputs.leftOut', { count: dossier.inputsLeftOut }), 'note')]),
      ...tables,
    ],
  };
}

function wordsOf(scribe: Scribe, row: Scribe['dossier']['inputs'][number]): Said {
  const { t } = scribe;
  const said = [scribe.words(row.text, row.language)];
  if (row.original !== null) {
    const [before = '', after = ''] = t('annex.original', {
      language: row.original.language ?? '?',
      text: '\u0000',
    }).split('\u0000');
    said.push({ text: ` (${before}` }, scribe.words(row.original.text, row.original.language ?? undefined), {
      text: `${after})`,
    });
  }
  const same = row.sameAs === null ? '' : scribe.input(row.sameAs);
  return same === '' || same === 'I000'
    ? said
    : [...said, { text: ' ' }, emphasis(`(${t('annex.same', { input: same })})`)];
}

function asideAnnex(scribe: Scribe): AnnexParts | null {
  const { t, dossier } = scribe;
  const rows = dossier.inputs.filter((row) => row.setAside !== null);
  if (rows.length === 0) return null;
  return {
    id: 'annex-aside',
    title: t('annex.aside'),
    blocks: [
      table(t('annex.aside'), {
        columns: [
          { header: t('annex.input'), width: 1.1, rowHeader: true },
          { header: t('annex.words'), width: 6 },
          { header: t('annex.reason'), width: 4 },
        ],
        rows: rows.map((row) => ({
          id: scribe.anchor.input(row),
          cells: [scribe.input(row.id), wordsOf(scribe, row), row.setAside ?? ''],
        })),
      }),
    ],
  };
}

function evidenceAnnex(scribe: Scribe): AnnexParts | null {
  const { t, dossier } = scribe;
  if (dossier.evidence.length === 0) return null;
  return {
    id: 'annex-evidence',
    title: t('annex.evidence'),
    blocks: [
      table(t('annex.evidence'), {
        columns: [
          { header: t('annex.input'), width: 0.9, rowHeader: true },
          { header: t('annex.source'), width: 10 },
        ],
        rows: dossier.evidence.map(({ id, title, year, more }, index) => ({
          id: scribe.anchor.source(id),
          cells: [`E${String(index + 1).padStart(2, '0')}`, citation(title, year, more)],
        })),
      }),
    ],
  };
}

function citation(title: string, year: number | null, more: { readonly [name: string]: unknown }): string {
  const authors = Array.isArray(more['authors'])
    ? more['authors'].filter((name) => typeof name === 'string').join(', ')
    : '';
  const text = (name: string): string => (typeof more[name] === 'string' ? more[name] : '');
  const parts = [
    authors,
    title,
    text('container'),
    year === null ? '' : String(year),
    text('doi') === '' ? text('url') : `doi:${text('doi')}`,
  ];
  return `${parts.filter((part) => part !== '').join('. ')}.`;
}

function participantsAnnex(scribe: Scribe): AnnexParts | null {
  const { t, dossier } = scribe;
  const { list } = dossier.people;
  if (list === null || list.length === 0) return null;
  return {
    id: 'annex-people',
    title: t('annex.people'),
    blocks: [
      table(t('annex.people'), {
        columns: [
          { header: t('annex.seat'), width: 0.9, align: 'end', rowHeader: true },
          { header: t('annex.person'), width: 4 },
          { header: t('people.category'), width: 4 },
          { header: t('meta.meetings'), width: 4 },
        ],
        rows: list.map((seat) => [
          String(seat.number),
          [seat.person, seat.organisation].filter((part) => part !== null && part !== '').join(', '),
          seat.category,
          seat.meetings.join('; '),
        ]),
      }),
    ],
  };
}
