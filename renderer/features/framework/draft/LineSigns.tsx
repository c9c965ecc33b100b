import { useState } from 'react';
import type { FrameworkPart } from '../../../../shared/domain/model/framework.ts';
import { type AnyLine, refKey } from '../../../../shared/framework/lines.ts';
import { isChangedSinceBallot } from '../../../../shared/framework/since-ballot.ts';
import { frameworkMessages } from '../../../../shared/i18n/framework.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { TextField } from '../../../ui/controls/TextField.tsx';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Badge } from '../../../ui/status/Badge.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { useDraft, useDraftSigns, useOpenedDraft } from './draft-context.tsx';
import styles from './draft.module.css';
import { partOf } from './part-of.ts';
import { useWriters } from './use-writers.ts';

interface LineSignsProps {
  readonly line: AnyLine;
  /** In a list: what can be said of it is said where it is written in. */
  readonly isShort?: boolean;
}

/** What is to be known of a line: who else writes in it, that it was kept, that agreed words were changed. */
export function LineSigns({ line, isShort = false }: LineSignsProps) {
  return (
    <>
      <Writers line={line} />
      <Kept line={line} />
      <SinceBallot line={line} isShort={isShort} />
    </>
  );
}

/** Who else writes in a line now; nothing where nobody does. */
function Writers({ line }: { readonly line: AnyLine }) {
  const t = useMessages(frameworkMessages);
  const writers = useWriters(line);
  if (writers === null || !writers.isNamed) return null;
  return (
    <p className={styles['writers']} role="status">
      {t('draft.writers', { who: writers.who, count: writers.count })}
    </p>
  );
}

function Kept({ line }: { readonly line: AnyLine }) {
  const t = useMessages(frameworkMessages);
  const draft = useDraft();
  const { kept } = useDraftSigns();
  const part = partOf(line.kind);
  if (!kept.has(refKey(line)) || part === null) return null;
  return (
    <Notice tone="amber" isLive action={draft !== null && <KeptActs {...{ draft, part, id: line.id }} />}>
      {t('draft.kept')}
    </Notice>
  );
}

function KeptActs(props: {
  readonly draft: NonNullable<ReturnType<typeof useDraft>>;
  readonly part: FrameworkPart;
  readonly id: string;
}) {
  const { draft, part, id } = props;
  const t = useMessages(frameworkMessages);
  return (
    <Stack isRow gap={8}>
      <Button size="compact" onPress={() => draft.keep(part, id)}>
        {t('draft.keep')}
      </Button>
      <Button size="compact" variant="plain" onPress={() => draft.remove(part, id)}>
        {t('draft.takeOut')}
      </Button>
    </Stack>
  );
}

function SinceBallot({ line, isShort }: Required<LineSignsProps>) {
  const t = useMessages(frameworkMessages);
  const statements = useOpenedDraft()?.statements ?? {};
  const draft = useDraft();
  const part = partOf(line.kind);
  if (line.editorial !== null && line.agreedAs !== null) {
    return (
      <p className={styles['editorial']}>
        <Badge>{t('draft.editorial')}</Badge>
        <span dir="auto">{line.editorial}</span>
      </p>
    );
  }
  if (!isChangedSinceBallot(line, statements)) return null;
  const agreed = (
    <span>
      {t('draft.agreedAs')} <q dir="auto">{line.agreedAs?.words.filter((text) => text !== '').join(' · ')}</q>
    </span>
  );
  if (isShort) {
    return (
      <p className={styles['editorial']}>
        <Badge tone="amber">{t('draft.sinceBallot')}</Badge>
        {agreed}
      </p>
    );
  }
  return (
    <Notice tone="amber" title={t('draft.sinceBallot')}>
      <Stack gap={8} align="stretch">
        <p>{agreed}</p>
        {draft !== null && part !== null && (
          <Editorial onSay={(editorial) => draft.set(part, line.id, { editorial })} />
        )}
      </Stack>
    </Notice>
  );
}

/** A change that leaves the meaning as it was is declared so, with the reason. */
function Editorial({ onSay }: { readonly onSay: (reason: string) => void }) {
  const t = useMessages(frameworkMessages);
  const [reason, setReason] = useState('');
  const say = (): void => {
    if (reason.trim() !== '') onSay(reason.trim());
  };
  return (
    <div className={styles['declaring']}>
      <TextField
        label={t('draft.editorial.why')}
        value={reason}
        onChange={setReason}
        onEnter={say}
        maxLength={300}
      />
      <Button size="compact" isDisabled={reason.trim() === ''} onPress={say}>
        {t('draft.editorial.say')}
      </Button>
    </div>
  );
}
