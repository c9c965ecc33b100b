import type { Block } from '../blocks.ts';
import { heading, paragraph, table } from '../build.ts';
import type { Scribe } from './scribe.ts';

/** Who took part: counts by category, never a person. */
export function peopleBlocks(scribe: Scribe): Block[] {
  const { t, dossier } = scribe;
  const { people } = dossier;
  if (people.seats === 0) return [];
  const guarded = dossier.kind === 'release' && dossier.policy === 'chatham-house';
  const notes =
    people.categoriesLeftOut === 0 ? [] : [t('people.leftOut', { count: people.categoriesLeftOut })];
  const countries =
    people.countries === null ? (guarded ? t('people.fewCountries') : null) : String(people.countries);
  return [
    heading(1, 'people', t('people.title')),
    table(t('people.caption'), {
      columns: [
        { header: t('people.category'), width: 5, rowHeader: true },
        { header: t('people.level'), width: 2 },
        { header: t('people.seats'), width: 1, align: 'end' },
        { header: t('people.voting'), width: 1.2, align: 'end' },
      ],
      rows: [
        ...people.categories.map(({ label, level, seats, voting }) => [
          label,
          level === null || level === 'none' ? '' : level,
          String(seats),
          String(voting),
        ]),
        {
          cells: [t('people.total'), '', String(people.seats), String(people.voting)],
          strong: true as const,
        },
      ],
      notes,
    }),
    ...(countries === null ? [] : [paragraph(t('people.countries', { countries }))]),
  ];
}
