import { useState } from 'react';
import type { StatementView } from '../../../shared/domain/view/statement-view.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { useAct } from '../../client/hooks.tsx';
import { draftNote } from '../../features/device/drafts.ts';
import type { Draft } from '../../features/device/drafts.ts';
import { useNote } from '../../features/device/use-note.tsx';
import { dissentKind } from '../../features/phone/dissent-words.ts';
import type { DissentKind } from '../../features/phone/dissent-words.ts';
import { MainButton } from '../../features/phone/PhonePage.tsx';
import { useRefusal } from '../../features/phone/use-refusal.ts';
import { wordingFor } from '../../features/phone/wording.ts';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { PhoneSheet } from '../../ui/phone/PhoneSheet.tsx';
import { Notice } from '../../ui/status/Notice.tsx';

/**
 * Where a comment, change, reservation or objection is written.
 *
 * Changed words take the place of the old ones: who signed those has not signed these.
 */
export function WordsSheet(props: {
  readonly statement: StatementView;
  readonly seat: string;
  readonly kind: DissentKind | null;
  readonly replaces?: { readonly id: string; readonly text: string };
  readonly onClose: () => void;
}) {
  const { statement, seat, kind, replaces, onClose } = props;
  const t = useMessages(phoneTaskMessages);
  const language = useLanguage();
  const act = useAct();
  const refusal = useRefusal();
  const about = `dissent.${replaces?.id ?? `${statement.id}.${kind ?? ''}`}`;
  const [draft, setDraft] = useNote<Draft>(draftNote(seat, about));
  const [problem, setProblem] = useState<string | null>(null);
  if (kind === null) {
    return problem === null ? null : (
      <Notice tone="amber" isLive>
        {problem}
      </Notice>
    );
  }
  const begun = replaces?.text ?? (kind === 'change-wanted' ? wordingFor(statement, language).text : '');
  const text = draft?.text ?? begun;
  const [name, body] =
    replaces === undefined
      ? (['dissent.write', { statement: statement.id, kind }] as const)
      : (['dissent.reword', { dissent: replaces.id }] as const);
  const keep = (next: string): void =>
    setDraft({
      text: next,
      title: t('decide.statement', { number: statement.number }),
      act: name,
      body,
    });

  const send = async (): Promise<void> => {
    setProblem(null);
    setDraft(null);
    onClose();
    const answer = await act(name, { ...body, text }, seat);
    if (!answer.ok) {
      keep(text);
      setProblem(refusal(answer));
    }
  };
  const isUnchanged =
    text.trim() === '' || (text === begun && kind === 'change-wanted') || text === replaces?.text;
  return (
    <PhoneSheet
      title={t(dissentKind(kind))}
      isOpen
      onClose={onClose}
      footer={
        <MainButton isDisabled={isUnchanged} onPress={() => void send()}>
          {t('decide.send')}
        </MainButton>
      }
    >
      <Stack gap={16}>
        {problem !== null && <Notice tone="amber">{problem}</Notice>}
        <Text>{t(`decide.help.${kind}`)}</Text>
        {replaces !== undefined && <Text tone="muted">{t('decide.editHelp')}</Text>}
        <TextArea
          label={t(kind === 'change-wanted' ? 'decide.propose' : 'decide.words')}
          value={text}
          onChange={keep}
          limit={2000}
          rows={5}
          isFocusedFirst
        />
      </Stack>
    </PhoneSheet>
  );
}
