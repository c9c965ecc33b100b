import { useState } from 'react';
import type { OwnSeat } from '../../shared/domain/view/own-seat.ts';
import type { PhoneCommon } from '../../shared/domain/view/phone-view.ts';
import { phoneMessages } from '../../shared/i18n/phone.ts';
import { useConnection } from '../client/hooks.tsx';
import { draftNote } from '../features/device/drafts.ts';
import type { Draft } from '../features/device/drafts.ts';
import { useNote, useNoteNames, useNotes } from '../features/device/use-note.tsx';
import { BroughtAlong } from '../features/moving/BroughtAlong.tsx';
import { type FrameOfNewAddress, NewAddress } from '../features/moving/NewAddress.tsx';
import { MainButton } from '../features/phone/PhonePage.tsx';
import { Button } from '../ui/controls/Button.tsx';
import { Stack } from '../ui/frame/Stack.tsx';
import { Text } from '../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../ui/language/LanguageProvider.tsx';
import { PhoneSheet } from '../ui/phone/PhoneSheet.tsx';
import { Badge } from '../ui/status/Badge.tsx';
import { Notice } from '../ui/status/Notice.tsx';
import { DraftSheet } from './DraftSheet.tsx';
import { Refused } from './Refused.tsx';

/** What must be known above every task: no connection, a rehearsal, words that were left or refused. */
export function Notices({ common, seat }: { readonly common: PhoneCommon; readonly seat: OwnSeat | null }) {
  const t = useMessages(phoneMessages);
  const formats = useFormats();
  const { state, since } = useConnection();
  const notes = useNotes();
  const isAway = state === 'away';
  const isMarked = common.rehearsal || common.illustrative;
  return (
    <Stack gap={8}>
      {isAway && (
        <Notice tone="amber" isLive action={<NewAddress path="/" frame={InSheet} />}>
          {t('away.since', { time: formats.time(since) })}
        </Notice>
      )}
      {common.rehearsal && <Badge tone="amber">{t('rehearsal')}</Badge>}
      {isMarked && common.illustrative && <Badge>{t('illustrative')}</Badge>}
      {!notes.durable && <Notice tone="amber">{t('notKept')}</Notice>}
      <BroughtAlong />
      <Refused common={common} seat={seat} />
      {seat !== null && <LeftDraft common={common} seat={seat} />}
    </Stack>
  );
}

const InSheet: FrameOfNewAddress = ({ go, onGo, ...sheet }) => (
  <PhoneSheet {...sheet} footer={<MainButton onPress={onGo}>{go}</MainButton>} />
);

/** A text that was being written when the room moved on. */
function LeftDraft({ common, seat }: { readonly common: PhoneCommon; readonly seat: OwnSeat }) {
  const here = common.step?.run?.id ?? '';
  const isDeciding = common.step?.methodKind === 'decision';
  const names = useNoteNames(`draft.${seat.id}.`).filter(
    (name) => !isAbout(name, draftNote(seat.id, here)) && !(isDeciding && name.includes('.dissent.')),
  );
  const name = names[0];
  return name === undefined ? null : <OneDraft key={name} name={name} seat={seat} />;
}

/** Whether a draft is of this run, or of a place in it: its box is on the page. */
function isAbout(name: string, run: string): boolean {
  return name === run || name.startsWith(`${run}.`);
}

function OneDraft({ name, seat }: { readonly name: string; readonly seat: OwnSeat }) {
  const t = useMessages(phoneMessages);
  const [draft] = useNote<Draft>(name);
  const [isOpen, setOpen] = useState(false);
  if (draft === null || draft.text.trim() === '') return null;
  return (
    <>
      <Notice
        tone="amber"
        title={t('draft.left')}
        action={<Button onPress={() => setOpen(true)}>{t('draft.finish')}</Button>}
      >
        {draft.title !== '' && <Text size="small">{t('draft.from', { title: draft.title })}</Text>}
      </Notice>
      <DraftSheet name={name} seat={seat.id} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
