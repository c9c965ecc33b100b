import { useState } from 'react';
import type { OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import type { ReadingView } from '../../../shared/domain/view/reading-view.ts';
import { phoneMatrixMessages } from '../../../shared/i18n/phone-matrix.ts';
import { useAct, useUnsent } from '../../client/hooks.tsx';
import { draftNote } from '../../features/device/drafts.ts';
import type { Draft } from '../../features/device/drafts.ts';
import { useNote } from '../../features/device/use-note.tsx';
import { cellName } from '../../features/matrix/cell-name.ts';
import { MainButton } from '../../features/phone/PhonePage.tsx';
import { placeOf } from '../../features/phone/save-place.ts';
import { useRefusal } from '../../features/phone/use-refusal.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { PhoneSheet } from '../../ui/phone/PhoneSheet.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { SaveState } from '../../ui/status/SaveState.tsx';

export type Flagging = {
  /** One's own flag, or that of one's table; under way ones count. */
  readonly isFlagged: boolean;
  readonly text: string;
  readonly problem: string | null;
  readonly flag: (text?: string) => Promise<boolean>;
  readonly takeBack: () => Promise<boolean>;
  /** Where the newest of it is, while the host has not answered. */
  readonly pending: ReturnType<typeof useUnsent>[number] | null;
};

/** Flagging one cell: at once on this phone, and then on the organiser's computer. */
export function useFlagging(reading: ReadingView, seat: OwnSeat, cell: string): Flagging {
  const act = useAct();
  const refusal = useRefusal();
  const [problem, setProblem] = useState<string | null>(null);
  const { run } = reading;
  const own = seat.reading?.flags.find((flag) => flag.cell === cell);
  const pending =
    useUnsent().findLast(
      ({ name, body, seat: by, state }) =>
        (name === 'cell.flag' || name === 'cell.unflag') &&
        by === seat.id &&
        body['cell'] === cell &&
        body['run'] === run &&
        state !== 'refused',
    ) ?? null;
  const send = async (name: string, body: { readonly text?: string }): Promise<boolean> => {
    setProblem(null);
    const answer = await act(name, { run, cell, ...body }, seat.id);
    if (!answer.ok && answer.reason !== 'already') setProblem(refusal(answer));
    return answer.ok;
  };
  const waiting = pending?.body['text'];
  return {
    isFlagged: pending === null ? own !== undefined : pending.name === 'cell.flag',
    text: typeof waiting === 'string' ? waiting : (own?.text ?? ''),
    problem,
    flag: (text = '') => send('cell.flag', { text }),
    takeBack: () => send('cell.unflag', {}),
    pending,
  };
}

/** One's own flag on a cell: what it says, why, and the way back. Without a flag it shows nothing. */
export function OwnFlag(props: {
  readonly reading: ReadingView;
  readonly seat: OwnSeat;
  readonly cell: string;
  readonly flagging: Flagging;
}) {
  const { reading, seat, cell, flagging } = props;
  const t = useMessages(phoneMatrixMessages);
  const [isSaying, say] = useState(false);
  const { isFlagged, text, problem, pending } = flagging;
  const isTables = reading.byTable && seat.table !== null;
  return (
    <>
      {problem !== null && (
        <Notice tone="amber" isLive>
          {problem}
        </Notice>
      )}
      {isFlagged && (
        <Stack gap={8}>
          <Text tone="amber" isStrong>
            {t(isTables ? 'flag.table' : 'flag.mine')}
          </Text>
          {text !== '' && (
            <Text isSerif>
              <bdi>{text}</bdi>
            </Text>
          )}
          <SaveState place={pending === null ? 'onComputer' : placeOf(pending)} />
          <Stack isRow gap={8}>
            <Button onPress={() => say(true)}>{t(text === '' ? 'flag.say' : 'flag.change')}</Button>
            <Button variant="plain" onPress={() => void flagging.takeBack()}>
              {t('flag.takeBack')}
            </Button>
          </Stack>
        </Stack>
      )}
      {isSaying && (
        <WhySheet
          title={cellName(reading, cell)}
          note={draftNote(seat.id, `${reading.run}.${cell}`)}
          body={{ run: reading.run, cell }}
          flagging={flagging}
          onClose={() => say(false)}
        />
      )}
    </>
  );
}

function WhySheet(props: {
  readonly title: string;
  readonly note: string;
  readonly body: Draft['body'];
  readonly flagging: Flagging;
  readonly onClose: () => void;
}) {
  const { title, note, body, flagging, onClose } = props;
  const t = useMessages(phoneMatrixMessages);
  const [draft, setDraft] = useNote<Draft>(note);
  const text = draft?.text ?? flagging.text;
  const keep = (next: string): void => setDraft({ text: next, title, act: 'cell.flag', body });
  const send = async (): Promise<void> => {
    setDraft(null);
    onClose();
    if (!(await flagging.flag(text))) keep(text);
  };
  return (
    <PhoneSheet
      title={title}
      isOpen
      onClose={onClose}
      footer={
        <MainButton isDisabled={text.trim() === flagging.text} onPress={() => void send()}>
          {t('flag.send')}
        </MainButton>
      }
    >
      <TextArea
        label={t('flag.why')}
        help={t('flag.whyHelp')}
        value={text}
        onChange={keep}
        limit={600}
        rows={4}
        isFocusedFirst
      />
    </PhoneSheet>
  );
}
