import { useCallback } from 'react';
import type { RunView } from '../../../shared/domain/view/parts.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { useClient, useServerNow } from '../../client/hooks.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { Timer } from '../../ui/status/Timer.tsx';

/** How long the warning before a closing stands on the phones. */
const warningMs = 45_000;

/** The time that is left, and the warning that a person is about to close. Nothing closes by itself. */
export function StepTime({ run }: { readonly run: RunView | null }) {
  const t = useMessages(phoneTaskMessages);
  const client = useClient();
  const clock = useCallback(() => client.now(), [client]);
  const now = useServerNow();
  if (run === null || run.phase !== 'open') return null;
  const isWarned = run.warnedAt !== null && now - Date.parse(run.warnedAt) < warningMs;
  if (run.endsAt === null && !isWarned) return null;
  return (
    <Stack gap={8}>
      {run.endsAt !== null && <Timer label={t('time.label')} endsAt={Date.parse(run.endsAt)} clock={clock} />}
      {isWarned && (
        <Notice tone="amber" isLive>
          {t('warned')}
        </Notice>
      )}
    </Stack>
  );
}
