import { useEffect, useRef } from 'react';
import { textsMessages } from '../../../../shared/i18n/texts.ts';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Problem } from '../../doing/Problem.tsx';
import { useTeamTexts } from './team-texts-context.tsx';
import { TeamText } from './TeamText.tsx';
import { useBegin } from './use-begin.ts';

const nothing = (): void => undefined;

/** The one board of the consultation, begun when it is opened first. */
export function BoardPlace({ back, onBack }: { readonly back: string; readonly onBack: () => void }) {
  const t = useMessages(textsMessages);
  const { documents } = useTeamTexts();
  const { doing, begin } = useBegin(nothing);
  const board = documents.find((text) => text.kind === 'board' && text.binnedAt === null);
  const asked = useRef(false);
  const isThere = board !== undefined;
  useEffect(() => {
    if (isThere || asked.current) return;
    asked.current = true;
    void begin({ kind: 'board' });
  }, [isThere, begin]);
  if (board !== undefined) return <TeamText id={board.id} back={back} onBack={onBack} />;
  return (
    <>
      <Problem of={doing} />
      {doing.problem === null && <p role="status">{t('open.loading')}</p>}
    </>
  );
}
