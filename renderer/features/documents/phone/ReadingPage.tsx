import { useMemo, useState } from 'react';
import type { DocumentView } from '../../../../shared/domain/view/documents-view.ts';
import type { OwnSeat } from '../../../../shared/domain/view/own-seat.ts';
import type { Thread } from '../../../../shared/docs/threads.ts';
import { textsMessages } from '../../../../shared/i18n/texts.ts';
import type { DocumentSession } from '../../../client/coedit/session.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { Text } from '../../../ui/frame/Text.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import type { LiveBlock } from '../reading/live-blocks.ts';
import { ReadBlock } from '../reading/ReadBlocks.tsx';
import reading from '../reading/reading.module.css';
import { useRefer } from '../reading/reference-context.ts';
import { useLiveBlocks } from '../reading/use-live-blocks.ts';
import { useThreads } from '../reading/use-threads.ts';
import { passageOf, type Passage, placedThreads } from './passages.ts';
import { PassageSheet } from './PassageSheet.tsx';
import styles from './phone-text.module.css';
import { Threads } from './Threads.tsx';
import { type Remarks, useRemarks } from './use-remarks.ts';

interface ReadingPageProps {
  readonly session: DocumentSession;
  readonly text: DocumentView;
  readonly seat: OwnSeat;
}

/** A stretch that can be chosen: a block, or all of a wording. */
interface Stretch {
  readonly key: string;
  readonly blocks: readonly LiveBlock[];
}

/** A text on a phone: to read, to comment on, and to propose other words for. It is written on laptops. */
export function ReadingPage({ session, text, seat }: ReadingPageProps) {
  const t = useMessages(textsMessages);
  const refer = useRefer();
  const blocks = useLiveBlocks(session.doc);
  const threads = useThreads(session.doc);
  const remarks = useRemarks(text.id, seat);
  const [chosen, choose] = useState<string | null>(null);
  const mayRemark = text.right !== 'read';
  const isWording = text.kind === 'wording';
  const written = blocks.filter((block) => !isEmpty(block));
  const placed = useMemo(() => placedThreads(session.doc, blocks, threads), [session.doc, blocks, threads]);
  const stretches: readonly Stretch[] =
    isWording && written.length > 0
      ? [{ key: 'all', blocks: written }]
      : written.map((block) => ({ key: block.key, blocks: [block] }));
  const threadsOf = ({ blocks: own }: Stretch): readonly Thread[] =>
    own.flatMap(({ key }) => placed.byBlock.get(key) ?? []);
  const stretch = stretches.find(({ key }) => key === chosen);
  const passage: Passage | null =
    chosen === 'whole'
      ? { from: null, to: null, quote: '' }
      : stretch === undefined
        ? null
        : passageOf(stretch.blocks, refer);
  const showsWhole = written.length > 0 || placed.whole.length > 0;
  return (
    <>
      {remarks.problem !== null && passage === null && (
        <Notice tone="amber" isLive>
          {remarks.problem}
        </Notice>
      )}
      {stretches.length === 0 ? (
        <Text tone="muted">{t(text.right === 'edit' ? 'phone.emptyWrites' : 'phone.empty')}</Text>
      ) : (
        <>
          {mayRemark && <Text tone="muted">{t(isWording ? 'phone.tapWording' : 'phone.tap')}</Text>}
          {text.right === 'edit' && <Text tone="muted">{t('phone.laptop')}</Text>}
        </>
      )}
      <div className={cx(reading['text'], styles['text'])} lang={text.language}>
        {stretches.map((each, index) => (
          <Choosable
            key={each.key}
            stretch={each}
            threads={threadsOf(each)}
            label={(words) =>
              isWording ? t('phone.wording', { words }) : t('phone.paragraph', { number: index + 1, words })
            }
            onChoose={mayRemark || threadsOf(each).length > 0 ? () => choose(each.key) : null}
          />
        ))}
      </div>
      {showsWhole && (
        <WholeText
          whole={placed.whole}
          gone={placed.gone}
          remarks={remarks}
          mayRemark={mayRemark}
          onComment={() => choose('whole')}
        />
      )}
      {passage !== null && (
        <PassageSheet
          key={chosen}
          document={text.id}
          passage={passage}
          threads={stretch === undefined ? placed.whole : threadsOf(stretch)}
          remarks={remarks}
          lang={text.language}
          mayRemark={mayRemark}
          onClose={() => choose(null)}
        />
      )}
    </>
  );
}

function Choosable(props: {
  readonly stretch: Stretch;
  readonly threads: readonly Thread[];
  readonly label: (words: string) => string;
  readonly onChoose: (() => void) | null;
}) {
  const { stretch, threads, label, onChoose } = props;
  const t = useMessages(textsMessages);
  const refer = useRefer();
  const open = threads.filter(({ state }) => state === 'open').length;
  const words = passageOf(stretch.blocks, refer).quote.slice(0, 60);
  return (
    <div className={cx(styles['stretch'], open > 0 && styles['remarked'])}>
      {stretch.blocks.map(({ key, block }) => (
        <ReadBlock key={key} block={block} />
      ))}
      {open > 0 && <p className={styles['count']}>{t('phone.remarks', { count: open })}</p>}
      {onChoose !== null && (
        // Over the words and not around them: a heading in a button would be no heading.
        <button type="button" className={styles['choose']} aria-label={label(words)} onClick={onChoose} />
      )}
    </div>
  );
}

function WholeText(props: {
  readonly whole: readonly Thread[];
  readonly gone: readonly Thread[];
  readonly remarks: Remarks;
  readonly mayRemark: boolean;
  readonly onComment: () => void;
}) {
  const { whole, gone, remarks, mayRemark, onComment } = props;
  const t = useMessages(textsMessages);
  if (whole.length === 0 && gone.length === 0 && !mayRemark) return null;
  return (
    <section className={styles['whole']}>
      <Stack gap={16} align="stretch">
        {(whole.length > 0 || gone.length > 0) && (
          <Text as="h2" isStrong>
            {t('phone.all')}
          </Text>
        )}
        <Threads threads={whole} remarks={remarks} mayReply={mayRemark} />
        {gone.length > 0 && (
          <Text size="small" tone="muted">
            {t('phone.goneRemarks')}
          </Text>
        )}
        <Threads threads={gone} remarks={remarks} mayReply={mayRemark} quotes="gone" />
        {mayRemark && (
          <Button isFullWidth onPress={onComment}>
            {t('phone.whole')}
          </Button>
        )}
      </Stack>
    </section>
  );
}

function isEmpty({ block }: LiveBlock): boolean {
  return block.type === 'paragraph' && (block.content ?? []).length === 0;
}
