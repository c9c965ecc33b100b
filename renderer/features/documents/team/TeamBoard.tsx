import { useMemo, useState } from 'react';
import type { TakeOverPlan } from '../../../../shared/docs/take-over.ts';
import type { TeamDocument } from '../../../../shared/domain/view/documents-view.ts';
import { textsTeamMessages } from '../../../../shared/i18n/texts-team.ts';
import type { DocumentSession } from '../../../client/coedit/session.ts';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import { Problem } from '../../doing/Problem.tsx';
import { useDoing } from '../../doing/use-doing.ts';
import { AffinityBoard, type AffinityBoardProps } from '../board/AffinityBoard.tsx';
import { MakeLine } from '../../framework/LineTools.tsx';
import { takeOver } from './take-over.ts';
import styles from './team.module.css';
import { useTeamTexts } from './team-texts-context.tsx';

/** The board of cards and themes at a desk or the console, and taking it over into the record's themes. */
export function TeamBoard({
  text,
  session,
}: {
  readonly text: TeamDocument;
  readonly session: DocumentSession;
}) {
  const t = useMessages(textsTeamMessages);
  const { cards, themes } = useTeamTexts();
  const doing = useDoing();
  const [said, say] = useState<string | null>(null);
  const worded = useMemo(
    () =>
      Object.values(cards)
        .filter((card) => card.setAside === null && card.sameAs === null)
        .map(({ id, number, text: words, language, category, theme }) => ({
          id,
          number,
          text: words,
          language,
          category,
          theme,
        })),
    [cards],
  );
  // Cards that say the same lie where the one lies that is seen.
  const withMerged = (inside: readonly string[]): readonly string[] => [
    ...inside,
    ...Object.values(cards).flatMap(({ id, sameAs }) =>
      sameAs !== null && inside.includes(sameAs) ? [id] : [],
    ),
  ];
  const carryOut = async (plan: TakeOverPlan): Promise<void> => {
    say(null);
    const done = await takeOver(plan, doing.act, session.doc);
    say(done ? t('board.taken', { count: plan.moves.length }) : t('board.stopped'));
  };
  const areaActs: AffinityBoardProps['areaActs'] = ({ label, cards: inside }) =>
    inside.length > 0 && (
      <MakeLine from={{ name: label, text: '', statements: [], inputs: withMerged(inside) }} />
    );
  return (
    <div className={styles['boardPlace']}>
      {said !== null && <Notice isLive>{said}</Notice>}
      <Problem of={doing} />
      <div className={styles['board']}>
        <AffinityBoard
          session={session}
          cards={worded}
          themes={themes}
          surface="laptop"
          {...(text.right === 'edit' ? { onTakeOver: carryOut } : {})}
          areaActs={areaActs}
        />
      </div>
    </div>
  );
}
