import type { StatementStatus } from '../../domain/model/material.ts';
import type { Block } from '../blocks.ts';
import { heading, paragraph, table } from '../build.ts';
import type { Scribe } from './scribe.ts';

const order = [
  'adopted',
  'agreed',
  'ad-referendum',
  'not-agreed',
  'rejected',
  'deferred',
  'open',
  'merged',
  'split',
  'dropped',
] as const satisfies readonly StatementStatus[];

/** What came out, in one sentence and one small table. */
export function summaryBlocks(scribe: Scribe): Block[] {
  const { t, dossier } = scribe;
  const { statements, people } = dossier;
  const categories = people.categories.length + people.categoriesLeftOut;
  return [
    heading(1, 'summary', t('summary.title')),
    paragraph(
      `${t('summary.deliberated', { count: statements.length })} ${t('summary.people', {
        count: people.seats,
        categories: t('summary.categories', { count: categories }),
      })}`,
      'lead',
    ),
    ...(statements.length === 0
      ? []
      : [
          table(t('summary.status'), {
            columns: [
              { header: t('summary.outcome'), width: 3, rowHeader: true },
              { header: t('summary.statements'), width: 1, align: 'end' },
            ],
            rows: [
              ...order.flatMap((status) => {
                const count = statements.filter((row) => row.status === status).length;
                return count === 0 ? [] : [[t(`status.${status}`), String(count)]];
              }),
              { cells: [t('groups.total'), String(statements.length)], strong: true as const },
            ],
          }),
        ]),
  ];
}
