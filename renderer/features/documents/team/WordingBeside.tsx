import { Stamp } from 'lucide-react';
import { useState } from 'react';
import { textOfFrozen } from '../../../../shared/docs/freeze.ts';
import type { TeamDocument } from '../../../../shared/domain/view/documents-view.ts';
import type { TeamStatement } from '../../../../shared/domain/view/team-view.ts';
import { textsTeamMessages } from '../../../../shared/i18n/texts-team.ts';
import type { DocumentSession } from '../../../client/coedit/session.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { HoldButton } from '../../../ui/controls/HoldButton.tsx';
import { TextField } from '../../../ui/controls/TextField.tsx';
import { Text } from '../../../ui/frame/Text.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { Problem } from '../../doing/Problem.tsx';
import { useDoing } from '../../doing/use-doing.ts';
import { Difference } from '../../words/Difference.tsx';
import { TranslationsEnd } from '../../words/TranslationsEnd.tsx';
import { useAdopting } from './adopting.ts';
import { shortFingerprint } from './fingerprint.ts';
import { NotAdoptable, whyNot } from './NotAdoptable.tsx';
import styles from './team.module.css';
import { useFrozen } from './use-frozen.ts';

interface WordingBesideProps {
  readonly text: TeamDocument;
  readonly session: DocumentSession;
  readonly statement: TeamStatement;
}

/** Beside a wording that is drafted together: what the record says, what the draft changes, and taking it over. */
export function WordingBeside({ text, session, statement }: WordingBesideProps) {
  const t = useMessages(textsTeamMessages);
  const doing = useDoing();
  const adopting = useAdopting(text, doing);
  const [reason, setReason] = useState('');
  const now = useFrozen(session.doc, 'wording');
  const draft = textOfFrozen(now.frozen);
  const isSame = draft === statement.text;
  const { refused, adopted } = adopting;
  const mayAdopt = text.right === 'edit' && !isSame && draft !== '' && whyNot(statement) === null;
  const adopt = async (): Promise<void> => {
    if (await adopting.adopt(now, reason)) setReason('');
  };
  return (
    <aside className={styles['beside']}>
      <NotAdoptable statement={statement} />
      <section className={styles['besidePart']}>
        <Text as="h3" isStrong>
          {t('wording.record', { version: statement.version })}
        </Text>
        <p className={styles['words']} dir="auto" lang={statement.language}>
          {statement.text}
        </p>
      </section>
      <section className={styles['besidePart']}>
        <Text as="h3" isStrong>
          {t('wording.change')}
        </Text>
        {isSame || draft === '' ? (
          <Text tone="muted">{t(isSame ? 'wording.same' : 'wording.empty')}</Text>
        ) : (
          <Difference before={statement.text} after={draft} lang={statement.language} />
        )}
      </section>
      {adopted !== null && adopted.version !== null && (
        <Notice isLive>{t('wording.adopted', { version: adopted.version })}</Notice>
      )}
      {refused === null ? (
        <Problem of={doing} />
      ) : (
        <Notice
          tone="amber"
          isLive
          action={<Button onPress={adopting.lookAgain}>{t('adopt.lookAgain')}</Button>}
        >
          {t('adopt.changed')}
          <Difference before={textOfFrozen(refused.frozen)} after={draft} lang={statement.language} />
        </Notice>
      )}
      {mayAdopt && refused === null && (
        <section className={styles['besidePart']}>
          <TranslationsEnd statement={statement} />
          <TextField label={t('wording.reason')} value={reason} onChange={setReason} maxLength={600} />
          <HoldButton
            label={t('wording.adopt')}
            seconds={2}
            icon={Stamp}
            isBusy={doing.isBusy}
            isFullWidth
            onHeld={() => void adopt()}
          />
          <Text size="small" tone="muted">
            {t('adopt.seen')}{' '}
            <code className={styles['fingerprint']} dir="ltr">
              {shortFingerprint(now.hash)}
            </code>
          </Text>
        </section>
      )}
    </aside>
  );
}
