import { textsHistoryMessages } from '../../../../shared/i18n/texts-history.ts';
import { textsTeamMessages } from '../../../../shared/i18n/texts-team.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { EmptyState } from '../../../ui/status/EmptyState.tsx';
import { LoadedOnOpening } from '../opening/LoadedOnOpening.tsx';
import { useTeamTexts } from './team-texts-context.tsx';

interface TeamTextProps {
  readonly id: string;
  /** Where *Back* leads, in words. */
  readonly back: string;
  readonly onBack: () => void;
}

const loadPage = () => import('./TeamTextPage.tsx').then(({ TeamTextPage }) => TeamTextPage);

/** One text on the team's page; fills its parent, which needs a height. What it needs is loaded with the first. */
export function TeamText({ id, back, onBack }: TeamTextProps) {
  const t = useMessages(textsTeamMessages);
  const history = useMessages(textsHistoryMessages);
  const { documents, isSafe } = useTeamTexts();
  const text = documents.find((row) => row.id === id);
  const way = <Button onPress={onBack}>{back}</Button>;
  if (isSafe) {
    return (
      <EmptyState title={t('page.hidden')} action={way}>
        {t('page.hidden.help')}
      </EmptyState>
    );
  }
  // One that was begun a moment ago comes with the next view.
  if (text === undefined) return <EmptyState title={history('history.loading')}>{way}</EmptyState>;
  return (
    <LoadedOnOpening load={loadPage}>
      {(TeamTextPage) => <TeamTextPage key={text.id} text={text} back={back} onBack={onBack} />}
    </LoadedOnOpening>
  );
}
