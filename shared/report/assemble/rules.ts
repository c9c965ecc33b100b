import type { DossierBallot } from '../../domain/model/dossier.ts';
import type { Block } from '../blocks.ts';
import { heading, paragraph, table } from '../build.ts';
import type { Scribe } from './scribe.ts';

/** The rule in one sentence, when and by whom it was locked, and the ballots under it. */
export function ruleBlocks(scribe: Scribe): Block[] {
  const { t, dossier, language } = scribe;
  const { ballots } = dossier;
  if (ballots.length === 0) return [];
  const rules = new Map<string, DossierBallot[]>();
  for (const ballot of ballots) {
    const words = ballot.rule[language];
    rules.set(words, [...(rules.get(words) ?? []), ballot]);
  }
  const again = dossier.statements.filter(
    ({ id }) => new Set(scribe.verdicts(id).map(({ version }) => version)).size > 1,
  ).length;
  return [
    heading(1, 'rule', t('rule.title')),
    ...[...rules].flatMap(([words, under]) => [
      paragraph(words, 'quotation'),
      ...under.map((ballot) => paragraph(`${ballot.label}: ${lockedWords(scribe, ballot)}`, 'note')),
    ]),
    table(t('rule.ballots'), {
      columns: [
        { header: t('rule.ballot'), width: 3, rowHeader: true },
        { header: t('rule.statements'), width: 1.9, align: 'end' },
        { header: t('rule.eligible'), width: 1.4, align: 'end' },
        { header: t('rule.responded'), width: 1.4, align: 'end' },
        { header: t('rule.quorum'), width: 1.5, align: 'end' },
        { header: t('rule.results'), width: 3, align: 'end' },
      ],
      rows: ballots.map((ballot) => [
        [
          ballot.label,
          t(`collection.${ballot.collection}`),
          ...(ballot.superseded ? [t('rule.superseded')] : []),
        ].join(', '),
        String(ballot.items.length),
        String(ballot.eligible),
        String(ballot.responded),
        quorumOf(ballot),
        (['agreed', 'not-agreed', 'rejected', 'no-quorum'] as const)
          .map((outcome) => ballot.items.filter((item) => item.outcome === outcome).length)
          .join(' / '),
      ]),
      notes: [...(again === 0 ? [] : [t('rule.again', { count: again })]), t('rule.small')],
    }),
  ];
}

function lockedWords({ t, moment }: Scribe, { lockedAt, lockedBy }: DossierBallot): string {
  if (lockedAt === null || lockedBy === null) return t('rule.unknown');
  return t('rule.locked', { when: moment(lockedAt), who: t(`rule.${lockedBy}`) });
}

/** Responses that the quorum asks for: one number, or the span where recusals make it differ. */
function quorumOf(ballot: DossierBallot): string {
  const needed = ballot.items.flatMap((item) => item.result?.quorumNeeded ?? []);
  if (needed.length === 0) return '–';
  const [least, most] = [Math.min(...needed), Math.max(...needed)];
  return least === most ? String(least) : `${least}–${most}`;
}
