import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import type { TeamBallot } from '../../../shared/domain/view/team-view.ts';
import { consoleBallotMessages } from '../../../shared/i18n/console-ballot.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import {
  type Talkable,
  type TalkReason,
  netChangeOfCounts,
  talkFirst,
} from '../../../shared/methods/discussion.ts';
import type { PublishedItem } from '../../../shared/methods/smallGroups/publish.ts';
import type { Wordings } from '../../../shared/methods/wordings.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { publishedIn } from '../ballot-screen/tables-in.ts';
import { useConsole } from '../console/console-context.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import styles from './ballot.module.css';
import { roundsOnWording } from './rounds-on-wording.ts';

/** After a count: what to talk about first, and why; one press puts it under Next. */
export function TalkFirst({ ballot }: { readonly ballot: TeamBallot }) {
  const t = useMessages(consoleBallotMessages);
  const formats = useFormats();
  const { stage, view } = useConsole();
  const doing = useDoing();
  const language = useLanguage();
  const { result, question } = ballot;
  if (result === null || question === null || ballot.items.length < 2) return null;
  // Of two at a time, a table counts comparisons, which say nothing of people who differ.
  const hasTables = question.sheet?.kind !== 'duels';
  const list = talkFirst(
    Object.entries(result.items).map(([statement, { detail }]) => ({
      statement,
      table: hasTables ? publishedIn(detail) : null,
      comments: ballot.comments.filter((row) => row.statement === statement).length,
      net: hasTables ? (netIn(detail) ?? netSince(view.ballots, ballot, statement)) : null,
      dissents: dissentsOn(view, ballot, statement),
      isReversed: question.opposed === 'high',
      hasNoSide: question.sheet !== null,
      ...criteriaIn(detail, language),
    })),
  );
  const hasAnswers = Object.values(result.items).some(({ detail }) => publishedIn(detail)?.kind === 'shown');
  const name = (group: string): string => result.groups[group] ?? group;
  const said = (reason: TalkReason): string =>
    'on' in reason && reason.on !== undefined
      ? t('talk.on', { criterion: reason.on, reason: plainly(reason) })
      : plainly(reason);
  const plainly = (reason: TalkReason): string => {
    switch (reason.why) {
      case 'both-ends':
        return t('talk.bothEnds', { low: reason.low, high: reason.high });
      case 'groups':
        return t('talk.groups', { more: name(reason.more), less: name(reason.less) });
      case 'against':
        return t('talk.against', { count: reason.count, of: reason.of });
      case 'dissent':
        return t('talk.dissent', { count: reason.count });
      case 'spread':
        return t('talk.spread');
      case 'moved':
        return t('talk.moved', { share: formats.percent(reason.net) });
      case 'comments':
        return t('result.comments', { count: reason.count });
    }
  };
  return (
    <section aria-labelledby="talk-first">
      <Stack gap={8}>
        <Text as="h3" isStrong id="talk-first">
          {t('talk.title')}
        </Text>
        <Problem of={doing} />
        {list.length === 0 && <Text tone="muted">{t(hasAnswers ? 'talk.none' : 'talk.tooFew')}</Text>}
        <ol className={styles['talk']}>
          {list.map(({ statement, reasons }) => {
            const item = ballot.items.find((each) => each.statement === statement);
            return (
              <li key={statement} className={styles['talkItem']}>
                <span>
                  <span className={styles['number']}>{item?.number}</span>
                  <Text as="span" isSerif {...(item === undefined ? {} : { lang: item.language })}>
                    {item?.text}
                  </Text>
                  <span className={styles['members']}>{reasons.map(said).join(' · ')}</span>
                </span>
                <Stack isRow gap={8}>
                  <Button
                    size="compact"
                    label={t('talk.shown', { number: item?.number ?? 0 })}
                    isBusy={doing.isBusy}
                    onPress={() =>
                      doing.go('screen.show', {
                        slide: { kind: 'result', ballot: ballot.id, item: statement },
                      })
                    }
                  >
                    {t('talk.show')}
                  </Button>
                  <Button
                    size="compact"
                    variant="plain"
                    label={t('talk.stage', { number: item?.number ?? 0 })}
                    onPress={() => stage({ kind: 'result', ballot: ballot.id, item: statement })}
                  >
                    {t('result.stageOne')}
                  </Button>
                </Stack>
              </li>
            );
          })}
        </ol>
      </Stack>
    </section>
  );
}

/** Tables under each of several criteria, where the ballot has them. */
function criteriaIn(detail: unknown, language: Language): Pick<Talkable, 'criteria'> {
  if (typeof detail !== 'object' || detail === null || !('criteria' in detail)) return {};
  const criteria = detail.criteria as readonly {
    readonly label: Wordings;
    readonly published: PublishedItem;
  }[];
  return { criteria: criteria.map(({ label, published }) => ({ label: label[language], table: published })) };
}

/** Net change since the round before, where the method published one. */
function netIn(detail: unknown): number | null {
  const beside = typeof detail === 'object' && detail !== null && 'beside' in detail ? detail.beside : null;
  const net = typeof beside === 'object' && beside !== null && 'net' in beside ? beside.net : null;
  return typeof net === 'number' ? net : null;
}

/** Net change between the published tables of two rounds on the same wording, whoever took part in them. */
function netSince(ballots: ConsoleView['ballots'], ballot: TeamBallot, statement: string): number | null {
  const counts = roundsOnWording(ballots, ballot, statement)
    .slice(-2)
    .flatMap((round) => {
      const table = publishedIn(round.result?.items[statement]?.detail);
      return table === null || table.kind === 'withheld' ? [] : [table.total.counts];
    });
  const [first, second] = counts;
  return first === undefined || second === undefined ? null : netChangeOfCounts(first, second);
}

/** Reservations and objections on the wording that was voted on, with those who signed them too. */
function dissentsOn(view: ConsoleView, ballot: TeamBallot, statement: string): number {
  const version = ballot.items.find((item) => item.statement === statement)?.version;
  return (view.statements[statement]?.dissents ?? [])
    .filter((row) => row.version === version && (row.kind === 'reservation' || row.kind === 'objection'))
    .reduce((sum, { cosigners }) => sum + 1 + cosigners, 0);
}
