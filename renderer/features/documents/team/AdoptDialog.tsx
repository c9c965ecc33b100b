import { Stamp } from 'lucide-react';
import { useState } from 'react';
import { textOfFrozen } from '../../../../shared/docs/freeze.ts';
import type { TeamDocument } from '../../../../shared/domain/view/documents-view.ts';
import { textsTeamMessages } from '../../../../shared/i18n/texts-team.ts';
import type { DocumentSession } from '../../../client/coedit/session.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { HoldButton } from '../../../ui/controls/HoldButton.tsx';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { Text } from '../../../ui/frame/Text.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../../ui/overlays/Dialog.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { Problem } from '../../doing/Problem.tsx';
import { useDoing } from '../../doing/use-doing.ts';
import { Differences } from '../history/Differences.tsx';
import { ReadText } from '../reading/ReadText.tsx';
import { useLiveBlocks } from '../reading/use-live-blocks.ts';
import { useAdopting } from './adopting.ts';
import { shortFingerprint } from './fingerprint.ts';
import styles from './team.module.css';
import { type Seen, seen, useFrozen } from './use-frozen.ts';

interface AdoptDialogProps {
  readonly text: TeamDocument;
  readonly session: DocumentSession;
  readonly onClose: () => void;
}

/** Takes notes or a narrative into the record: the text as it was when this was opened, and nothing else. */
export function AdoptDialog({ text, session, onClose }: AdoptDialogProps) {
  const t = useMessages(textsTeamMessages);
  const doing = useDoing();
  const adopting = useAdopting(text, doing);
  const [looked, setLooked] = useState<Seen>(() => seen(session.doc, text.kind));
  const now = useFrozen(session.doc, text.kind);
  const isEmpty = textOfFrozen(looked.frozen).trim() === '';
  const { refused } = adopting;
  const isChanged = refused !== null || looked.hash !== now.hash;
  const lookAgain = (): void => {
    setLooked(seen(session.doc, text.kind));
    adopting.lookAgain();
  };
  return (
    <Dialog
      title={t('adopt.title')}
      isOpen
      onClose={onClose}
      size="large"
      actions={
        adopting.adopted !== null || isEmpty ? undefined : isChanged ? (
          <Button variant="primary" onPress={lookAgain}>
            {t('adopt.lookAgain')}
          </Button>
        ) : (
          <HoldButton
            label={t('adopt.hold')}
            seconds={2}
            icon={Stamp}
            isBusy={doing.isBusy}
            onHeld={() => void adopting.adopt(looked, '')}
          />
        )
      }
    >
      <Stack gap={16} align="stretch">
        {adopting.adopted !== null && <Notice isLive>{t('adopt.done')}</Notice>}
        {isEmpty && <Notice tone="amber">{t('adopt.empty')}</Notice>}
        {refused === null && <Problem of={doing} />}
        <Text tone="muted">{t('adopt.help')}</Text>
        <div>
          <Text size="small" tone="muted">
            {t('adopt.seen')}
          </Text>
          <code className={styles['fingerprint']} dir="ltr">
            {shortFingerprint(looked.hash)}
          </code>
        </div>
        {isChanged && adopting.adopted === null ? (
          <>
            <Notice tone="amber" isLive>
              {t('adopt.changed')}
            </Notice>
            <Differences before={looked.frozen} after={now.frozen} lang={text.language} />
          </>
        ) : (
          <div className={styles['looked']}>
            <Looked session={session} lang={text.language} />
          </div>
        )}
      </Stack>
    </Dialog>
  );
}

function Looked({ session, lang }: { readonly session: DocumentSession; readonly lang: string }) {
  return <ReadText blocks={useLiveBlocks(session.doc)} lang={lang} />;
}
