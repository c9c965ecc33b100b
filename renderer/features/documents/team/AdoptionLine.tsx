import { useState } from 'react';
import type { TeamDocument } from '../../../../shared/domain/view/documents-view.ts';
import { textsHistoryMessages } from '../../../../shared/i18n/texts-history.ts';
import { textsTeamMessages } from '../../../../shared/i18n/texts-team.ts';
import type { JsonObject } from '../../../../shared/util/json.ts';
import type { DocumentSession } from '../../../client/coedit/session.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Text } from '../../../ui/frame/Text.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../../ui/overlays/Dialog.tsx';
import { useDoer } from '../../words/use-doer.ts';
import { Differences } from '../history/Differences.tsx';
import { readAdopted } from '../history/history-api.ts';
import { useMoment } from '../use-moment.ts';
import { shortFingerprint } from './fingerprint.ts';
import styles from './team.module.css';
import { useTeamTexts } from './team-texts-context.tsx';
import { useFrozen } from './use-frozen.ts';

interface AdoptionLineProps {
  readonly text: TeamDocument;
  readonly session: DocumentSession;
}

/** When a text was adopted, by whom, with which fingerprint, and whether it says the same still. */
export function AdoptionLine({ text, session }: AdoptionLineProps) {
  const t = useMessages(textsTeamMessages);
  const moment = useMoment();
  const doer = useDoer();
  const now = useFrozen(session.doc, text.kind);
  const adoption = text.adoptions.at(-1);
  if (adoption === undefined) return null;
  const isSame = adoption.hash === now.hash;
  const earlier = text.adoptions.length - 1;
  const parts = [
    t('adopt.at', { time: moment(adoption.at), who: doer(adoption.who) }),
    ...(adoption.version === null ? [] : [t('adopt.as', { version: adoption.version })]),
    ...(earlier > 0 ? [t('adopt.earlier', { count: earlier })] : []),
  ];
  return (
    <div className={styles['adoption']}>
      <Text as="span" size="small" isStrong>
        {parts.join(' · ')}
      </Text>
      <code className={styles['fingerprint']} dir="ltr" title={adoption.hash}>
        {shortFingerprint(adoption.hash)}
      </code>
      <Text as="span" size="small" tone={isSame ? 'muted' : 'amber'}>
        {t(isSame ? 'adopt.same' : 'adopt.since')}
      </Text>
      {!isSame && <SinceAdoption text={text} now={now.frozen} />}
    </div>
  );
}

type Found = { readonly version: JsonObject | null };

function SinceAdoption({ text, now }: { readonly text: TeamDocument; readonly now: JsonObject }) {
  const t = useMessages(textsTeamMessages);
  const history = useMessages(textsHistoryMessages);
  const { surface } = useTeamTexts();
  const [isOpen, setOpen] = useState(false);
  const [found, setFound] = useState<Found | null>(null);
  const look = (): void => {
    setOpen(true);
    setFound(null);
    // Out of the record: the history of the draft is not needed for it.
    readAdopted(text.id, surface).then(
      ({ frozen }) => setFound({ version: frozen }),
      () => setFound({ version: null }),
    );
  };
  return (
    <>
      <Button size="compact" variant="plain" onPress={look}>
        {t('adopt.showSince')}
      </Button>
      {isOpen && (
        <Dialog title={t('adopt.sinceTitle')} isOpen onClose={() => setOpen(false)} size="large">
          {found === null ? (
            <p role="status">{history('history.loading')}</p>
          ) : found.version === null ? (
            <Text>{t('adopt.noDifference')}</Text>
          ) : (
            <Differences before={found.version} after={now} lang={text.language} />
          )}
        </Dialog>
      )}
    </>
  );
}
