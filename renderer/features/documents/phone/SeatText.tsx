import { useMemo, useState } from 'react';
import type { DocumentView } from '../../../../shared/domain/view/documents-view.ts';
import type { OwnSeat } from '../../../../shared/domain/view/own-seat.ts';
import type { PhoneCommon } from '../../../../shared/domain/view/phone-view.ts';
import type { DocumentSession } from '../../../client/coedit/session.ts';
import { textsHistoryMessages } from '../../../../shared/i18n/texts-history.ts';
import { textsMessages } from '../../../../shared/i18n/texts.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { SegmentedControl } from '../../../ui/controls/SegmentedControl.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { VisuallyHidden } from '../../../ui/status/VisuallyHidden.tsx';
import { EmptyState } from '../../../ui/status/EmptyState.tsx';
import { AttributionProvider } from '../attribution-context.ts';
import { AffinityBoard } from '../board/AffinityBoard.tsx';
import { useBoardCards } from '../board-cards.ts';
import { LoadedOnOpening } from '../opening/LoadedOnOpening.tsx';
import { OpenDocument } from '../opening/OpenDocument.tsx';
import { type Refer, ReferenceProvider } from '../reading/reference-context.ts';
import { RightEnded } from '../RightEnded.tsx';
import { useWide } from '../use-wide.ts';
import styles from './phone-text.module.css';
import { ReadingPage } from './ReadingPage.tsx';

interface SeatTextProps {
  readonly text: DocumentView;
  readonly common: PhoneCommon;
  readonly seat: OwnSeat;
}

const loadEditor = () => import('./SeatEditor.tsx').then(({ SeatEditor }) => SeatEditor);

const loadHistory = () => import('../history/HistoryPanel.tsx').then(({ HistoryPanel }) => HistoryPanel);

const loadFramework = () =>
  import('../../framework/SeatFramework.tsx').then(({ SeatFramework }) => SeatFramework);

/** What a text holds for one seat: read on a phone, written on a laptop, arranged if it is a board; with its history, for who may write. */
export function SeatText({ text, common, seat }: SeatTextProps) {
  const isWide = useWide();
  const t = useMessages(textsMessages);
  const refer = useMemo<Refer>(() => {
    const labels = new Map<string, string>([
      ...Object.entries(common.statementNumbers).map(
        ([id, number]) => [`statement ${id}`, `S${number}`] as const,
      ),
      ...common.cards.map(({ id, number }) => [`input ${id}`, `${number}`] as const),
    ]);
    const kinds = new Map<string, string>([
      ['statement', t('reference.statement')],
      ['evidence', t('reference.evidence')],
      ['input', t('reference.input')],
    ]);
    // A phone is not told of every source and card: what it does not know may be in the record all the same.
    return (kind, id) => labels.get(`${kind} ${id}`) ?? kinds.get(kind) ?? null;
  }, [common.statementNumbers, common.cards, t]);
  const [side, setSide] = useState<'text' | 'history'>('text');
  const history = useMessages(textsHistoryMessages);
  const mayLookBack = text.right === 'edit';
  return (
    <OpenDocument id={text.id} seat={seat.id}>
      {(session) => (
        <AttributionProvider value={text.attribution}>
          <ReferenceProvider value={refer}>
            <RightEnded session={session} />
            {mayLookBack && <Sides kind={text.kind} side={side} onSide={setSide} />}
            {mayLookBack && side === 'history' ? (
              <LoadedOnOpening key="history" load={loadHistory}>
                {(HistoryPanel) => (
                  <div className={styles['history']}>
                    <h2>
                      <VisuallyHidden>{history('view.history')}</VisuallyHidden>
                    </h2>
                    <HistoryPanel text={text} session={session} page={`seat ${seat.id}`} />
                  </div>
                )}
              </LoadedOnOpening>
            ) : text.kind === 'board' ? (
              <Board session={session} seat={seat} themes={common.themes} isWide={isWide} />
            ) : text.kind === 'framework' ? (
              <LoadedOnOpening key="framework" load={loadFramework}>
                {(SeatFramework) => (
                  <SeatFramework session={session} statements={common.statements} isWide={isWide} />
                )}
              </LoadedOnOpening>
            ) : isWide && text.right === 'edit' ? (
              <LoadedOnOpening key="editor" load={loadEditor}>
                {(SeatEditor) => <SeatEditor session={session} text={text} common={common} seat={seat} />}
              </LoadedOnOpening>
            ) : (
              <ReadingPage session={session} text={text} seat={seat} />
            )}
          </ReferenceProvider>
        </AttributionProvider>
      )}
    </OpenDocument>
  );
}

function Sides(props: {
  readonly kind: DocumentView['kind'];
  readonly side: 'text' | 'history';
  readonly onSide: (side: 'text' | 'history') => void;
}) {
  const { kind, side, onSide } = props;
  const t = useMessages(textsHistoryMessages);
  const texts = useMessages(textsMessages);
  const words =
    kind === 'board' ? t('view.board') : kind === 'framework' ? texts('kind.framework') : t('view.text');
  return (
    <SegmentedControl
      label={t('view.label')}
      segments={[
        { value: 'text', label: words },
        { value: 'history', label: t('view.history') },
      ]}
      value={side}
      onChange={onSide}
    />
  );
}

function Board(props: {
  readonly session: DocumentSession;
  readonly seat: OwnSeat;
  readonly themes: PhoneCommon['themes'];
  readonly isWide: boolean;
}) {
  const { session, seat, themes, isWide } = props;
  const t = useMessages(textsMessages);
  const { cards, failed, retry } = useBoardCards(session, seat.id);
  if (failed && cards === null) {
    return (
      <EmptyState title={t('open.failed')} action={<Button onPress={retry}>{t('open.retry')}</Button>}>
        {t('open.failed.help')}
      </EmptyState>
    );
  }
  if (cards === null) return <p role="status">{t('open.loading')}</p>;
  return (
    <div className={styles['board']}>
      <AffinityBoard session={session} cards={cards} themes={themes} surface={isWide ? 'laptop' : 'phone'} />
    </div>
  );
}
