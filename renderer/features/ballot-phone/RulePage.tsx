import type { BallotView } from '../../../shared/domain/view/ballot-view.ts';
import type { RunView } from '../../../shared/domain/view/parts.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { MainButton, PhonePage } from '../phone/PhonePage.tsx';
import { StepTime } from '../phone/StepTime.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';

/** The rule in one sentence, before any statement. */
export function RulePage(props: {
  readonly ballot: BallotView;
  readonly run: RunView | null;
  readonly onBegin: () => void;
}) {
  const { ballot, run, onBegin } = props;
  const t = useMessages(phoneTaskMessages);
  return (
    <PhonePage
      title={t(ballot.practice ? 'ballot.practice' : 'ballot.title')}
      footer={<MainButton onPress={onBegin}>{t('ballot.begin')}</MainButton>}
    >
      <Text isStrong>
        {ballot.label}
        {ballot.round > 1 ? ` · ${t('ballot.round', { round: ballot.round })}` : ''}
      </Text>
      <StepTime run={run} />
      <RuleWords ballot={ballot} />
      <Text tone="muted">{t('ballot.items', { count: ballot.items.length })}</Text>
    </PhonePage>
  );
}

/** The sentence of the rule and when it was locked. */
export function RuleWords({ ballot }: { readonly ballot: BallotView }) {
  const t = useMessages(phoneTaskMessages);
  const language = useLanguage();
  const formats = useFormats();
  const { ruleWords, lockedAt } = ballot;
  if (ruleWords === null) return null;
  return (
    <Stack gap={4}>
      <Text size="small" tone="muted">
        {t('ballot.rule')}
        {lockedAt === null
          ? ''
          : ` · ${t('ballot.ruleLocked', { time: formats.time(Date.parse(lockedAt)) })}`}
      </Text>
      <p>{ruleWords[language]}</p>
    </Stack>
  );
}
