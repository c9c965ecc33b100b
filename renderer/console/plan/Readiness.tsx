import { Check } from 'lucide-react';
import { consolePlanMessages } from '../../../shared/i18n/console-plan.ts';
import { useConsole } from '../../features/console/console-context.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Badge } from '../../ui/status/Badge.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { readiness } from './readiness.ts';
import type { Fix, ReadinessLine } from './readiness.ts';

/** What is missing before the room opens, what blocks first, each line with the button that mends it. */
export function Readiness({ onFix }: { readonly onFix: (fix: Fix) => void }) {
  const t = useMessages(consolePlanMessages);
  const { view } = useConsole();
  const lines = readiness(view);
  return (
    <section aria-labelledby="plan-readiness">
      <Stack gap={8}>
        <Text as="h2" size="lead" id="plan-readiness">
          {t('ready.title')}
        </Text>
        {lines.length === 0 ? (
          <Badge icon={Check} tone="accent">
            {t('ready.all')}
          </Badge>
        ) : (
          lines.map((line) => <Line key={keyOf(line)} line={line} onFix={onFix} />)
        )}
      </Stack>
    </section>
  );
}

function Line({ line, onFix }: { readonly line: ReadinessLine; readonly onFix: (fix: Fix) => void }) {
  const t = useMessages(consolePlanMessages);
  const { fix, says } = line;
  const { step = '', count = 0 } = 'key' in says ? says : {};
  return (
    <Notice tone={line.tone}>
      <Stack gap={4}>
        <span>{'sentence' in says ? says.sentence : t(says.key, { step, count })}</span>
        {fix.kind !== 'none' && (
          <Button size="compact" onPress={() => onFix(fix)}>
            {t(`ready.fix.${fix.kind}`)}
          </Button>
        )}
      </Stack>
    </Notice>
  );
}

function keyOf({ says }: ReadinessLine): string {
  return 'sentence' in says ? says.sentence : `${says.key} ${says.step ?? ''}`;
}
