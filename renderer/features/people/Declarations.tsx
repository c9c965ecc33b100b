import { Plus, Scale } from 'lucide-react';
import { useState } from 'react';
import type { Declaration } from '../../../shared/domain/model/people.ts';
import type { SeatView, TeamStatement } from '../../../shared/domain/view/team-view.ts';
import { peopleMessages } from '../../../shared/i18n/people.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Checkbox } from '../../ui/controls/Checkbox.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Badge } from '../../ui/status/Badge.tsx';
import { FormDialog } from '../doing/FormDialog.tsx';
import { useDoing } from '../doing/use-doing.ts';
import styles from './people.module.css';

interface DeclarationsProps {
  readonly seat: SeatView;
  readonly isRequired: boolean;
  readonly isConsole: boolean;
  readonly isSafe: boolean;
  readonly statements: readonly TeamStatement[];
}

/** The interests that the person on a seat declared, and how each is handled. */
export function Declarations({ seat, isRequired, isConsole, isSafe, statements }: DeclarationsProps) {
  const t = useMessages(peopleMessages);
  const [isAdding, setAdding] = useState(false);
  const [handled, setHandled] = useState<Declaration | null>(null);
  // Somebody who says "I have none" has declared, and there is nothing to handle.
  const interests = seat.declarations.filter((entry) => entry.kind !== 'none');
  const none = interests.length === 0;
  const isAwaited = isRequired && seat.declarations.length === 0;
  return (
    <section className={styles['section']}>
      <Text as="h3" isStrong>
        {t('interest.title')}
      </Text>
      {none && (
        <Text size="small" tone={isAwaited ? 'amber' : 'muted'}>
          {isAwaited ? t('interest.required') : t('interest.none')}
        </Text>
      )}
      {interests.map((entry) => (
        <Stack key={entry.id} gap={4}>
          <Text isStrong>{entry.kind}</Text>
          {!isSafe && entry.summary !== '' && <Text isSerif>{entry.summary}</Text>}
          {entry.management !== '' && (
            <Text size="small" tone="muted">
              {entry.management}
            </Text>
          )}
          <Stack isRow gap={8}>
            {entry.recusedFrom.length > 0 && (
              <Badge tone="amber">{t('interest.recused', { count: entry.recusedFrom.length })}</Badge>
            )}
            {isConsole && (
              <Button size="compact" variant="plain" icon={Scale} onPress={() => setHandled(entry)}>
                {t('interest.manage')}
              </Button>
            )}
          </Stack>
        </Stack>
      ))}
      <Button size="compact" variant="plain" icon={Plus} onPress={() => setAdding(true)}>
        {t('interest.add')}
      </Button>
      {isAdding && <AddDialog seat={seat} onClose={() => setAdding(false)} />}
      {handled !== null && (
        <HandleDialog
          seat={seat}
          declaration={handled}
          statements={statements}
          onClose={() => setHandled(null)}
        />
      )}
    </section>
  );
}

function AddDialog({ seat, onClose }: { readonly seat: SeatView; readonly onClose: () => void }) {
  const t = useMessages(peopleMessages);
  const doing = useDoing();
  const [kind, setKind] = useState('');
  const [summary, setSummary] = useState('');
  const add = async (): Promise<void> => {
    const answer = await doing.act('interest.declare', { seat: seat.id, kind, summary });
    if (answer.ok) onClose();
  };
  return (
    <FormDialog
      title={`${t('interest.add')} · ${t('seat.number', { number: seat.number })}`}
      doing={doing}
      confirm={t('interest.add')}
      onConfirm={add}
      onClose={onClose}
    >
      <TextField
        label={t('interest.kind')}
        help={t('interest.kindHelp')}
        value={kind}
        onChange={setKind}
        isFocusedFirst
      />
      <TextArea label={t('interest.summary')} value={summary} onChange={setSummary} />
    </FormDialog>
  );
}

interface HandleDialogProps {
  readonly seat: SeatView;
  readonly declaration: Declaration;
  readonly statements: readonly TeamStatement[];
  readonly onClose: () => void;
}

function HandleDialog({ seat, declaration, statements, onClose }: HandleDialogProps) {
  const t = useMessages(peopleMessages);
  const doing = useDoing();
  const [management, setManagement] = useState(declaration.management);
  const [recused, setRecused] = useState<readonly string[]>(declaration.recusedFrom);
  const save = async (): Promise<void> => {
    const answer = await doing.act('interest.manage', {
      seat: seat.id,
      declaration: declaration.id,
      management,
      recusedFrom: [...recused],
    });
    if (answer.ok) onClose();
  };
  return (
    <FormDialog
      title={t('interest.manage')}
      doing={doing}
      confirm={t('act.save')}
      onConfirm={save}
      onClose={onClose}
    >
      <Text isSerif>{[declaration.kind, declaration.summary].filter(Boolean).join(': ')}</Text>
      <TextArea label={t('interest.management')} value={management} onChange={setManagement} rows={2} />
      <fieldset className={styles['tools']}>
        <legend>
          <Text as="span" isStrong>
            {t('interest.recuse')}
          </Text>
        </legend>
        <Text size="small" tone="muted">
          {statements.length === 0 ? t('interest.noStatements') : t('interest.recuseHelp')}
        </Text>
        {statements.map((row) => (
          <Checkbox
            key={row.id}
            isSelected={recused.includes(row.id)}
            onChange={(on) => setRecused(on ? [...recused, row.id] : recused.filter((one) => one !== row.id))}
          >
            {`S${row.number} · ${row.text}`}
          </Checkbox>
        ))}
      </fieldset>
    </FormDialog>
  );
}
