import type { CellView, TeamReading } from '../../../shared/domain/view/reading-view.ts';
import { consoleMatrixMessages } from '../../../shared/i18n/console-matrix.ts';
import { matrixMessages } from '../../../shared/i18n/matrix.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import type { Doing } from '../../features/doing/use-doing.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { KeyHint } from '../../ui/status/KeyHint.tsx';
import { Notice } from '../../ui/status/Notice.tsx';

interface CellDecisionProps {
  readonly reading: TeamReading;
  readonly cell: CellView;
  readonly decision: TeamReading['decisions'][number] | null;
  readonly doing: Doing;
  /** Below the quorum a cell can only be parked. */
  readonly isShort: boolean;
  readonly onDecide: (kind: 'accepted' | 'parked') => void;
  readonly onAmend: () => void;
}

/** The room's word on one cell: accept, amend, park; who is here; and the way back. */
export function CellDecision({
  reading,
  cell,
  decision,
  doing,
  isShort,
  onDecide,
  onAmend,
}: CellDecisionProps) {
  const t = useMessages(consoleMatrixMessages);
  const words = useMessages(matrixMessages);
  const formats = useFormats();
  const { view } = useConsole();
  const { quorum, presence, screen } = view;
  return (
    <Stack gap={12}>
      <Stack isRow gap={8} align="center">
        <Button
          variant={decision === null ? 'primary' : 'quiet'}
          isDisabled={isShort}
          onPress={() => onDecide('accepted')}
        >
          {t(cell.amended === null ? 'decide.accept' : 'decide.acceptAgain')} <KeyHint keys="A" />
        </Button>
        <Button isDisabled={isShort} onPress={onAmend}>
          {t('decide.amend')} <KeyHint keys="E" />
        </Button>
        <Button onPress={() => onDecide('parked')}>
          {t('decide.park')} <KeyHint keys="P" />
        </Button>
        {screen.ring === null ? (
          <Button onPress={() => doing.go('ring.start', { seconds: 20, label: '' })}>
            {t('decide.noObjection')} <KeyHint keys="N" />
          </Button>
        ) : (
          <Button onPress={() => doing.go('ring.clear')}>{t('decide.clearRing')}</Button>
        )}
      </Stack>
      {isShort && <Notice tone="amber">{t('decide.short')}</Notice>}
      <Text tone="muted" isNumber>
        {t('decide.seats', { count: presence.votingPresent })}
        {quorum !== null && ` · ${t('decide.quorum', { count: quorum })}`}
      </Text>
      {decision !== null && (
        <Stack isRow gap={8} align="center">
          <Text tone="muted">
            {t('decide.by', {
              state: words(`state.${cell.state}`),
              time: formats.time(Date.parse(decision.at)),
            })}
          </Text>
          {!decision.enBloc && (
            <Button
              size="compact"
              variant="plain"
              onPress={() => doing.go('cell.undecide', { run: reading.run, decision: decision.id })}
            >
              {t('decide.takeBack')}
            </Button>
          )}
        </Stack>
      )}
    </Stack>
  );
}
