import { useEffect, useMemo, useState } from 'react';
import type { FrameworkContent } from '../../../../shared/domain/model/framework.ts';
import type { OwnSeat } from '../../../../shared/domain/view/own-seat.ts';
import type { PhoneCommon } from '../../../../shared/domain/view/phone-view.ts';
import { commentsStandWith } from '../../../../shared/framework/comment-author.ts';
import { commentingMessages } from '../../../../shared/i18n/commenting.ts';
import { useAct } from '../../../client/hooks.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Text } from '../../../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { PhonePage } from '../../phone/PhonePage.tsx';
import { useRefusal } from '../../phone/use-refusal.ts';
import { type Commenting, CommentingProvider } from '../commenting-context.tsx';
import type { CommentableFramework } from '../CommentableFramework.tsx';

type Loaded =
  | {
      readonly content: FrameworkContent;
      readonly Reading: typeof CommentableFramework;
    }
  | 'loading'
  | 'gone';

/** The version's words, and what draws them: a phone carries neither before somebody opens it. */
async function load(circulation: string): Promise<Loaded> {
  try {
    const [response, { CommentableFramework: Reading }] = await Promise.all([
      fetch(`/circulated/${encodeURIComponent(circulation)}`),
      import('../CommentableFramework.tsx'),
    ]);
    if (!response.ok) return 'gone';
    return { content: (await response.json()) as FrameworkContent, Reading };
  } catch (problem) {
    // The host is away, or answered with something else: its page says so, with a way back.
    if (problem instanceof TypeError || problem instanceof SyntaxError) return 'gone';
    throw problem;
  }
}

interface CommentPlaceProps {
  readonly id: string;
  readonly common: PhoneCommon;
  readonly seat: OwnSeat;
  readonly onBack: () => void;
}

/** A circulated version on a phone in the room: the same page as in a copy, with the host for a place to keep it. */
export function CommentPlace({ id, common, seat, onBack }: CommentPlaceProps) {
  const t = useMessages(commentingMessages);
  const formats = useFormats();
  const act = useAct();
  const refusal = useRefusal();
  const [loaded, setLoaded] = useState<Loaded>('loading');
  useEffect(() => {
    let isHere = true;
    void load(id).then((now) => {
      if (isHere) setLoaded(now);
    });
    return () => {
      isHere = false;
    };
  }, [id]);
  const row = common.circulations.find((each) => each.id === id);
  const isClosed = row === undefined || seat.role === 'observer';
  const commenting = useMemo<Commenting>(() => {
    const send = async (name: string, body: { [key: string]: string | boolean }): Promise<string | null> => {
      const answer = await act(name, body, seat.id);
      return answer.ok ? null : refusal(answer);
    };
    return {
      comments: seat.comments.filter(({ circulation }) => circulation === id),
      add: ({ line, kind, text }) => send('comment.write', { circulation: id, line, kind, text }),
      remove: (comment) => send('comment.withdraw', { comment, withdrawn: true }),
      isClosed,
    };
  }, [act, refusal, seat.comments, seat.id, id, isClosed]);
  const title = row === undefined ? t('title') : t('version', { number: row.number, name: row.name });
  return (
    <PhonePage
      title={title}
      footer={
        <Button size="large" isFullWidth onPress={onBack}>
          {t('back')}
        </Button>
      }
    >
      {row === undefined && <Notice tone="amber">{t('closed')}</Notice>}
      {row !== undefined && (
        <>
          {row.note !== '' && <Text isSerif>{row.note}</Text>}
          {row.until !== null && !Number.isNaN(Date.parse(row.until)) && (
            <Text tone="muted">{t('until', { date: formats.date(Date.parse(row.until)) })}</Text>
          )}
          {!isClosed && (
            <Text tone="muted">
              {t('how').replaceAll('*', '')} {t(`who.${commentsStandWith(common.release)}`)}
            </Text>
          )}
        </>
      )}
      {loaded === 'loading' && <Text tone="muted">{t('loading')}</Text>}
      {loaded === 'gone' && <Notice tone="amber">{t('gone')}</Notice>}
      {typeof loaded === 'object' && (
        <CommentingProvider value={commenting}>
          <loaded.Reading content={loaded.content} />
        </CommentingProvider>
      )}
    </PhonePage>
  );
}
