import { useState } from 'react';
import type { FrameworkView } from '../../../shared/domain/view/framework-view.ts';
import { emptyFramework } from '../../../shared/framework/empty.ts';
import { hashOfFramework } from '../../../shared/framework/hash-of-framework.ts';
import type { LineRef } from '../../../shared/framework/lines.ts';
import { frameworkProblemsMessages } from '../../../shared/i18n/framework-problems.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { HoldButton } from '../../ui/controls/HoldButton.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { useDraft } from './draft/draft-context.tsx';
import { type Mending, ProblemList } from './problems/ProblemList.tsx';

interface AdoptDialogProps {
  readonly framework: FrameworkView;
  readonly onClose: () => void;
  /** Goes to a line and opens it for writing. */
  readonly onGo: (line: LineRef) => void;
}

/** Adopts the draft as the next version: what blocks it and what to know first, then a name, then a long press. */
export function AdoptDialog({ framework, onClose, onGo }: AdoptDialogProps) {
  const t = useMessages(frameworkMessages);
  const p = useMessages(frameworkProblemsMessages);
  const draft = useDraft();
  const doing = useDoing();
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  // Of what stands on this page: the host's own comes a moment later.
  const hash = hashOfFramework(framework.draft);
  // What the person sees in this dialog is what is adopted.
  const [seen, look] = useState(hash);
  const last = framework.versions.at(-1);
  const number = (last?.number ?? -1) + 1;
  const blocks = framework.problems.filter(({ level }) => level === 'blocks');
  const listed = framework.problems.filter(({ level }) => level === 'listed');
  const isSame = last?.hash === hash;
  const isChanged = seen !== hash;
  const content = framework.draft ?? emptyFramework;
  const mending: Mending = {
    go: onGo,
    // What was mended here was seen here; what somebody else changed before was not.
    did: () => {
      if (!isChanged && draft !== null) look(hashOfFramework(draft.snapshot().content));
    },
  };
  const adopt = async (): Promise<void> => {
    const answer = await doing.act('framework.adopt', { hash: seen, name, note });
    if (answer.ok) onClose();
  };
  return (
    <Dialog
      title={t('adopt.title', { number })}
      isOpen
      onClose={onClose}
      size="medium"
      actions={
        <>
          <Button onPress={onClose}>{t('adopt.cancel')}</Button>
          {isChanged ? (
            <Button
              variant="primary"
              onPress={() => {
                doing.say(null);
                look(hash);
              }}
            >
              {t('adopt.lookAgain')}
            </Button>
          ) : (
            <HoldButton
              label={t('adopt.hold', { number })}
              seconds={2}
              onHeld={() => void adopt()}
              isBusy={doing.isBusy}
              isDisabled={blocks.length > 0 || isSame || name.trim() === ''}
            />
          )}
        </>
      }
    >
      <Stack gap={16}>
        {isChanged && (
          <Notice tone="amber" isLive>
            {t('adopt.changed')}
          </Notice>
        )}
        {isSame && <Notice>{t('adopt.same', { number: last.number })}</Notice>}
        {blocks.length > 0 && (
          <Notice tone="red" title={p('blocks')}>
            <ProblemList problems={blocks} content={content} mending={mending} />
          </Notice>
        )}
        <p>{t('adopt.what')}</p>
        <TextField
          label={t('adopt.name')}
          help={t('adopt.name.help')}
          value={name}
          onChange={setName}
          maxLength={120}
          // What blocks it comes first.
          isFocusedFirst={blocks.length === 0}
        />
        <TextArea label={t('adopt.note')} value={note} onChange={setNote} rows={2} limit={2000} />
        {listed.length > 0 && (
          <Notice tone="amber" title={p('listed')}>
            <ProblemList problems={listed} content={content} mending={mending} />
          </Notice>
        )}
        <Problem of={doing} />
      </Stack>
    </Dialog>
  );
}
