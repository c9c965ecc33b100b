import type { CirculationView } from '../../../shared/domain/view/comments-view.ts';
import { commentsTeamMessages } from '../../../shared/i18n/comments-team.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Badge } from '../../ui/status/Badge.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { dayOf } from './day-of.ts';
import styles from './comments.module.css';

interface CirculationRowProps {
  readonly row: CirculationView;
  /** Its words are still in the record. */
  readonly isThere: boolean;
  readonly onMore: () => void;
}

/** A version that went out: how much came back, what is to answer, and whether it is closed. */
export function CirculationRow({ row, isThere, onMore }: CirculationRowProps) {
  const t = useMessages(commentsTeamMessages);
  const formats = useFormats();
  const doing = useDoing();
  const { id, number, name, at, until, closedAt, copies, awaited, comments, unanswered } = row;
  const isOpen = closedAt === null;
  const told = [
    t('sent', { date: formats.date(Date.parse(at)) }),
    until === null ? '' : t('sent.until', { date: dayOf(formats, until) }),
    t('sent.back', { count: copies.back }),
    copies.out === 0 ? '' : t('sent.out', { count: copies.out }),
    comments === 0
      ? ''
      : unanswered === 0
        ? t('sent.allAnswered')
        : t('sent.unanswered', { count: unanswered }),
  ];
  return (
    <li className={styles['row']}>
      <p className={styles['name']} dir="auto">
        {t('version', { number, name })} {!isOpen && <Badge>{t('sent.closed')}</Badge>}
      </p>
      <p className={styles['meta']}>
        {told
          .filter((part) => part !== '')
          .map((part) => (
            <span key={part}>{part}</span>
          ))}
      </p>
      {isOpen && <p className={styles['meta']}>{t('live')}</p>}
      {awaited.length > 0 && isOpen && (
        <details className={styles['meta']}>
          <summary>{t('sent.out', { count: awaited.length })}</summary>
          <p>{t('awaited', { seats: formats.list(awaited.map(String)) })}</p>
        </details>
      )}
      <Stack isRow gap={8}>
        {isOpen && isThere && <Button onPress={onMore}>{t('circulate.more')}</Button>}
        <Button
          isBusy={doing.isBusy}
          onPress={() => doing.go('circulation.close', { circulation: id, closed: isOpen })}
        >
          {t(isOpen ? 'closing' : 'opening')}
        </Button>
      </Stack>
      <Problem of={doing} />
    </li>
  );
}
