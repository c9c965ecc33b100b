import { useState } from 'react';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import { consoleLiveMessages } from '../../../shared/i18n/console-live.ts';
import { consoleMatrixMessages } from '../../../shared/i18n/console-matrix.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import type { Doing } from '../../features/doing/use-doing.ts';
import { useRefusalUntil } from '../../features/doing/use-refusal-until.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { HoldButton } from '../../ui/controls/HoldButton.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useSay } from '../../ui/language/SayProvider.tsx';
import styles from './live.module.css';

type Act = NonNullable<ConsoleView['act']>;
type Back = NonNullable<ConsoleView['back']>;

/** The one primary button and *Back*, which says what it will do. */
export function ActionBar({
  doing,
  formId,
  blocked,
}: {
  readonly doing: Doing;
  /** The form that a press sends where something must be filled in first. */
  readonly formId: string;
  /** Why it may not be pressed yet. */
  readonly blocked: string | null;
}) {
  const t = useMessages(consoleLiveMessages);
  const say = useSay();
  const { view } = useConsole();
  const { act, back, quorum, presence } = view;
  useRefusalUntil(doing, `${act?.act} ${act?.step} ${presence.votingPresent} ${quorum}`);
  return (
    <>
      {back !== null && <BackButton back={back} doing={doing} />}
      {act === null ? (
        <Text tone="muted">{t('act.end')}</Text>
      ) : (
        <PrimaryButton act={act} doing={doing} formId={formId} isBlocked={blocked !== null} />
      )}
      {blocked !== null && <span className={styles['actBlock']}>{blocked}</span>}
      {blocked === null && doing.problem === null && act !== null && <Help act={act} />}
      {doing.problem !== null && (
        <span className={styles['actBlock']} role="alert">
          {say(doing.problem)}
        </span>
      )}
    </>
  );
}

function BackButton({ back, doing }: { readonly back: Back; readonly doing: Doing }) {
  const t = useMessages(consoleLiveMessages);
  const [isGoing, setGoing] = useState(false);
  const goBack = async (): Promise<void> => {
    setGoing(true);
    await doing.act(back.command.name, back.command.body);
    setGoing(false);
  };
  const { view } = useConsole();
  const step = back.step === null ? '' : (view.steps[back.step]?.title ?? '');
  return (
    <Button
      variant="plain"
      onPress={() => void goBack()}
      isBusy={doing.isBusy && isGoing}
      isDisabled={doing.isBusy && !isGoing}
    >
      {back.back === 'previous-step'
        ? t('back.previous-step', { step: short(step) })
        : t('back.take-back-stop')}
    </Button>
  );
}

function PrimaryButton({
  act,
  doing,
  formId,
  isBlocked,
}: {
  readonly act: Act;
  readonly doing: Doing;
  readonly formId: string;
  readonly isBlocked: boolean;
}) {
  const t = useMessages(consoleLiveMessages);
  const { view } = useConsole();
  const step = short(act.step === null ? '' : (view.steps[act.step]?.title ?? ''));
  const { command } = act;
  const label = act.act === 'go' || act.act === 'next' ? t(`act.${act.act}`, { step }) : t(`act.${act.act}`);
  if (command === null) {
    return (
      <Button variant="primary" size="large" type="submit" form={formId} isDisabled={isBlocked}>
        {label}
      </Button>
    );
  }
  const run = (): void => doing.go(command.name, command.body);
  if (act.hold > 0) {
    return (
      <HoldButton
        key={act.act}
        label={label}
        seconds={act.hold === 2 ? 2 : 1}
        size="large"
        isDisabled={isBlocked}
        isBusy={doing.isBusy}
        onHeld={run}
      />
    );
  }
  return (
    <Button variant="primary" size="large" isDisabled={isBlocked} isBusy={doing.isBusy} onPress={run}>
      {label}
    </Button>
  );
}

function Help({ act }: { readonly act: Act }) {
  const t = useMessages(consoleLiveMessages);
  const matrix = useMessages(consoleMatrixMessages);
  const { view } = useConsole();
  const isMatrix = act.step !== null && view.steps[act.step]?.methodKind === 'matrix';
  if (act.act === 'park-rest') {
    const { open } = act.command?.body ?? {};
    const count = typeof open === 'number' ? open : 0;
    return <span className={styles['actHelp']}>{matrix('finish.rest', { count })}</span>;
  }
  if (act.act !== 'look' && act.act !== 'show' && act.act !== 'count') return null;
  const help =
    act.act === 'count' || !isMatrix ? (`act.${act.act}.help` as const) : (`act.${act.act}.flags` as const);
  return <span className={styles['actHelp']}>{t(help)}</span>;
}

/** A button says enough of a title to know it by. */
function short(title: string): string {
  return title.length > 44 ? `${title.slice(0, 42).trimEnd()}…` : title;
}
