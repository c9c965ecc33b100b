import type { TeamBallot } from '../../../shared/domain/view/team-view.ts';
import { consoleBallotMessages } from '../../../shared/i18n/console-ballot.ts';
import { type TalkReason, talkFirst } from '../../../shared/methods/discussion.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { publishedIn } from '../ballot-screen/published.ts';
import { useConsole } from '../console/console-context.tsx';
import styles from './ballot.module.css';

/** After a count: what to talk about first, and why; one press puts it under Next. */
export function TalkFirst({ ballot }: { readonly ballot: TeamBallot }) {
  const t = useMessages(consoleBallotMessages);
  const formats = useFormats();
  const { stage } = useConsole();
  const { result, question } = ballot;
  if (result === null || question === null || question.sheet !== null || ballot.items.length < 2) return null;
  const list = talkFirst(
    Object.entries(result.items).map(([statement, { detail }]) => ({
      statement,
      table: publishedIn(detail),
      comments: ballot.comments.filter((row) => row.statement === statement).length,
      net: netIn(detail),
    })),
  );
  const name = (group: string): string => result.groups[group] ?? group;
  const said = (reason: TalkReason): string => {
    switch (reason.why) {
      case 'both-ends':
        return t('talk.bothEnds', { low: reason.low, high: reason.high });
      case 'groups':
        return t('talk.groups', { more: name(reason.more), less: name(reason.less) });
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
        {list.length === 0 && <Text tone="muted">{t('talk.none')}</Text>}
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
                <Button
                  size="compact"
                  variant="plain"
                  label={t('talk.stage', { number: item?.number ?? 0 })}
                  onPress={() => stage({ kind: 'result', ballot: ballot.id, item: statement })}
                >
                  {t('result.stageOne')}
                </Button>
              </li>
            );
          })}
        </ol>
      </Stack>
    </section>
  );
}

/** Net change since the round before, where the method published one. */
function netIn(detail: unknown): number | null {
  const beside = typeof detail === 'object' && detail !== null && 'beside' in detail ? detail.beside : null;
  const net = typeof beside === 'object' && beside !== null && 'net' in beside ? beside.net : null;
  return typeof net === 'number' ? net : null;
}
