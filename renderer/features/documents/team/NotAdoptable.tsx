import type { TeamStatement } from '../../../../shared/domain/view/team-view.ts';
import { textsTeamMessages } from '../../../../shared/i18n/texts-team.ts';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { useTeamTexts } from './team-texts-context.tsx';

/** Why nothing can be adopted into a statement now; null where it can be. */
export function whyNot({ status, votedOn }: TeamStatement): 'voted' | 'merged' | 'split' | 'dropped' | null {
  if (votedOn) return 'voted';
  return status === 'merged' || status === 'split' || status === 'dropped' ? status : null;
}

/** Above a wording whose statement takes no words now: why, and what to do. */
export function NotAdoptable({ statement }: { readonly statement: TeamStatement }) {
  const t = useMessages(textsTeamMessages);
  const { statements } = useTeamTexts();
  const why = whyNot(statement);
  if (why === null) return null;
  const into = statements[statement.mergedInto ?? ''];
  return (
    <Notice tone="amber" title={t(`wording.${why}`, { number: statement.number })} isLive>
      {why === 'merged' && into !== undefined
        ? t('wording.merged.into', { number: into.number })
        : t(`wording.${why}.help`)}
    </Notice>
  );
}
