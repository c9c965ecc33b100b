import type { TeamBallot } from '../../../shared/domain/view/team-view.ts';
import { consoleBallotMessages } from '../../../shared/i18n/console-ballot.ts';
import { useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';

/** The locked rule in its one sentence. */
export function RuleWords({ ballot }: { readonly ballot: TeamBallot }) {
  const t = useMessages(consoleBallotMessages);
  const language = useLanguage();
  if (ballot.ruleWords === null) return null;
  return <Notice title={t('rule.sentence')}>{ballot.ruleWords[language]}</Notice>;
}
