import { useState } from 'react';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import { consoleBallotMessages } from '../../../shared/i18n/console-ballot.ts';
import { languageOf } from '../../../shared/i18n/language.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Checkbox } from '../../ui/controls/Checkbox.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { useConsole } from '../console/console-context.tsx';
import { useLiveFrame } from '../console/live-context.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import styles from './ballot.module.css';

type Step = ConsoleView['steps'][string];

const votable = ['open', 'agreed', 'not-agreed', 'rejected', 'deferred', 'ad-referendum', 'adopted'];

/** Chooses what is voted on; while nothing is there to vote on, the practice ballot comes first. */
export function PrepareBallot({ step }: { readonly step: Step }) {
  const t = useMessages(consoleBallotMessages);
  const { view, go } = useConsole();
  const { formId } = useLiveFrame();
  const doing = useDoing();
  const statements = Object.values(view.statements)
    .filter((row) => votable.includes(row.status))
    .toSorted((a, b) => a.number - b.number);
  const ballots = Object.values(view.ballots).filter((row) => !row.practice && row.phase !== 'void').length;
  const practised = Object.values(view.ballots).some((row) => row.practice && row.phase === 'counted');
  const [label, setLabel] = useState(() => t('prepare.label.default', { number: ballots + 1 }));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(statements.filter((row) => row.status === 'open').map((row) => row.id)),
  );
  const flags = Object.values(view.cards).flatMap((card) =>
    card.flags.filter((flag) => flag.answer === null),
  );
  const isOnlyPractice = statements.length === 0 || (!practised && step.id === firstStep(view));
  const prepare = async (): Promise<void> => {
    if (isOnlyPractice && chosen.size === 0) return undefined;
    if (chosen.size === 0) return doing.say(t('prepare.pick'));
    const ids = statements.filter((row) => chosen.has(row.id)).map((row) => row.id);
    await doing.act('ballot.prepare', { step: step.id, label, statements: ids });
  };
  return (
    <Stack gap={24}>
      <Practice step={step} isForm={isOnlyPractice} formId={formId} />
      {statements.length === 0 ? (
        <Text tone="muted">{t('prepare.noStatements')}</Text>
      ) : (
        <form
          {...(isOnlyPractice ? {} : { id: formId })}
          onSubmit={(event) => {
            event.preventDefault();
            void prepare();
          }}
        >
          <Stack gap={12}>
            <Text as="h3" size="lead">
              {t('prepare.title')}
            </Text>
            {flags.length > 0 && (
              <Notice tone="amber" action={<Button onPress={() => go('material')}>{t('open.items')}</Button>}>
                {t('prepare.flags', { count: flags.length })}
              </Notice>
            )}
            <TextField label={t('prepare.label')} value={label} onChange={setLabel} maxLength={200} />
            <Stack isRow gap={8} align="center">
              <Button size="compact" onPress={() => setChosen(new Set(statements.map((row) => row.id)))}>
                {t('prepare.all')}
              </Button>
              <Button size="compact" onPress={() => setChosen(new Set())}>
                {t('prepare.none')}
              </Button>
              <Text tone="muted">{t('prepare.chosen', { count: chosen.size })}</Text>
              {isOnlyPractice && (
                <Button size="compact" type="submit" isDisabled={chosen.size === 0}>
                  {t('prepare.title')}
                </Button>
              )}
            </Stack>
            <Problem of={doing} />
            <div className={styles['choices']}>
              {statements.map((row) => (
                <Checkbox
                  key={row.id}
                  isSelected={chosen.has(row.id)}
                  onChange={(on) => setChosen(toggled(chosen, row.id, on))}
                >
                  <span className={styles['number']}>{row.number}</span>
                  <Text as="span" isSerif lang={row.language}>
                    {row.text}
                  </Text>
                </Checkbox>
              ))}
            </div>
          </Stack>
        </form>
      )}
    </Stack>
  );
}

function Practice({
  step,
  isForm,
  formId,
}: {
  readonly step: Step;
  /** It is what the primary button does. */
  readonly isForm: boolean;
  readonly formId: string;
}) {
  const t = useMessages(consoleBallotMessages);
  const { view } = useConsole();
  const doing = useDoing();
  const inRoom = consoleBallotMessages(languageOf(view.about?.languages[0] ?? 'en') ?? 'en');
  const [text, setText] = useState(() => inRoom('practice.text.default'));
  const prepare = (): void =>
    doing.go('ballot.practice', { step: step.id, text, label: inRoom('practice.label') });
  return (
    <details className={styles['practice']} open={isForm}>
      <summary>{t('practice.title')}</summary>
      <form
        {...(isForm ? { id: formId } : {})}
        onSubmit={(event) => {
          event.preventDefault();
          prepare();
        }}
      >
        <Stack gap={12}>
          <Text tone="muted">{t('practice.help')}</Text>
          <TextField label={t('practice.text')} value={text} onChange={setText} isSerif maxLength={200} />
          {!isForm && (
            <Button type="submit" isBusy={doing.isBusy}>
              {t('practice.go')}
            </Button>
          )}
          <Problem of={doing} />
        </Stack>
      </form>
    </details>
  );
}

function firstStep(view: Pick<ConsoleView, 'meetings'>): string | undefined {
  return view.meetings[0]?.agenda[0];
}

function toggled(set: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (on) next.add(id);
  else next.delete(id);
  return next;
}
