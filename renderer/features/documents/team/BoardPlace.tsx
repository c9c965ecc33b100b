import { ArrowLeft, Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { textsMessages } from '../../../../shared/i18n/texts.ts';
import { textsTeamMessages } from '../../../../shared/i18n/texts-team.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Problem } from '../../doing/Problem.tsx';
import { Binned } from './Binned.tsx';
import { useTeamTexts } from './team-texts-context.tsx';
import { TeamText } from './TeamText.tsx';
import { useBegin } from './use-begin.ts';

const nothing = (): void => undefined;

/** The one board of the consultation, begun when it is opened first. */
export function BoardPlace({ back, onBack }: { readonly back: string; readonly onBack: () => void }) {
  const t = useMessages(textsMessages);
  const team = useMessages(textsTeamMessages);
  const { documents } = useTeamTexts();
  const { doing, begin } = useBegin(nothing);
  const board = documents.find((text) => text.kind === 'board' && text.binnedAt === null);
  const asked = useRef(false);
  const [opened, open] = useState<string | null>(null);
  // One that lies in the bin is found again, not replaced without a word.
  const isThere = board !== undefined || documents.some((text) => text.kind === 'board');
  useEffect(() => {
    if (isThere || asked.current) return;
    asked.current = true;
    void begin({ kind: 'board' });
  }, [isThere, begin]);
  if (board !== undefined) return <TeamText id={board.id} back={back} onBack={onBack} />;
  if (opened !== null) return <TeamText id={opened} back={team('board.backBin')} onBack={() => open(null)} />;
  if (isThere) {
    return (
      <Stack gap={16}>
        <Button size="compact" variant="plain" icon={ArrowLeft} onPress={onBack}>
          {back}
        </Button>
        <Problem of={doing} />
        <Binned kind="board" onOpen={open} />
        <Button icon={Plus} isBusy={doing.isBusy} onPress={() => void begin({ kind: 'board' })}>
          {team('board.begin')}
        </Button>
      </Stack>
    );
  }
  return (
    <>
      <Problem of={doing} />
      {doing.problem === null && <p role="status">{t('open.loading')}</p>}
    </>
  );
}
