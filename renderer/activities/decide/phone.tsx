import { useState } from 'react';
import type { StatementView } from '../../../shared/domain/view/statement-view.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import { useUnsent } from '../../client/hooks.tsx';
import { unsentText } from '../../client/unsent-text.ts';
import { dissentKind, dissentKinds } from '../../features/phone/dissent-words.ts';
import type { DissentKind } from '../../features/phone/dissent-words.ts';
import type { PhoneFaceProps } from '../../features/phone/face.ts';
import { ObjectionRing } from '../../features/phone/ObjectionRing.tsx';
import { PhonePage } from '../../features/phone/PhonePage.tsx';
import { placeOf } from '../../features/phone/save-place.ts';
import { wordingFor } from '../../features/phone/wording.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useLanguage, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Card } from '../../ui/room/Card.tsx';
import { Badge } from '../../ui/status/Badge.tsx';
import { SaveState } from '../../ui/status/SaveState.tsx';
import { OthersWords } from './phone-others.tsx';
import { OwnWords } from './phone-own-words.tsx';
import { WordsSheet } from './phone-words-sheet.tsx';

/** Deciding on the phone: the statement on the screen, and four ways to say something about it. */
export function DecidePhone({ common, seat }: PhoneFaceProps) {
  const t = useMessages(phoneTaskMessages);
  const [chosen, setChosen] = useState<string | null>(null);
  const { statement: onScreen, statements } = common;
  const chosenOne = statements.find(({ id }) => id === chosen);
  const shown = chosenOne ?? onScreen;
  return (
    <PhonePage title={shown === null ? t('decide.title') : t('decide.statement', { number: shown.number })}>
      <ObjectionRing ring={common.ring} />
      {shown === null ? (
        <Text tone="muted">{t('decide.wait')}</Text>
      ) : (
        <OneStatement key={shown.id} statement={shown} seat={seat} />
      )}
      <OtherStatements
        statements={statements.filter(({ id }) => id !== shown?.id)}
        onChoose={(id) => {
          setChosen(id === onScreen?.id ? null : id);
          window.scrollTo(0, 0);
        }}
      />
    </PhonePage>
  );
}

function OneStatement({
  statement,
  seat,
}: {
  readonly statement: StatementView;
  readonly seat: PhoneFaceProps['seat'];
}) {
  const t = useMessages(phoneTaskMessages);
  const language = useLanguage();
  const [writing, setWriting] = useState<DissentKind | null>(null);
  const wording = wordingFor(statement, language);
  const waiting = useUnsent().filter(
    ({ name, body, seat: by, state }) =>
      name === 'dissent.write' && by === seat.id && body['statement'] === statement.id && state !== 'refused',
  );
  return (
    <>
      <Text size="lead" isSerif lang={wording.lang}>
        {wording.text}
      </Text>
      {wording.isForeign && <Text tone="muted">{t('ballot.otherLanguage')}</Text>}
      <Decision statement={statement} />
      {statement.before !== null && (
        <details>
          <summary>{t('decide.before')}</summary>
          <Text isSerif tone="muted">
            {statement.before}
          </Text>
        </details>
      )}
      {seat.role === 'observer' ? (
        <Text tone="muted">{t('observer.text')}</Text>
      ) : (
        <Stack gap={8}>
          {dissentKinds.map((kind) => (
            <Button key={kind} isFullWidth size="large" onPress={() => setWriting(kind)}>
              {t(dissentKind(kind))}
            </Button>
          ))}
        </Stack>
      )}
      {waiting.map((entry) => (
        <Card key={entry.key} meta={<SaveState place={placeOf(entry)} />}>
          {unsentText(entry)}
        </Card>
      ))}
      <OwnWords statement={statement} seat={seat} />
      <OthersWords statement={statement} seat={seat} />
      <WordsSheet statement={statement} seat={seat.id} kind={writing} onClose={() => setWriting(null)} />
    </>
  );
}

function Decision({ statement }: { readonly statement: StatementView }) {
  const t = useMessages(phoneTaskMessages);
  const formats = useFormats();
  const { decision } = statement;
  if (decision === null) return null;
  const until = Date.parse(decision.until ?? '');
  const date = Number.isFinite(until) ? formats.date(until) : (decision.until ?? '');
  switch (decision.kind) {
    case 'adopted':
      return <Badge tone="accent">{t('decide.status.adopted')}</Badge>;
    case 'ad-referendum':
      return <Badge tone="accent">{t('decide.status.ad-referendum', { date })}</Badge>;
    case 'dropped':
      return <Badge>{t('decide.status.dropped')}</Badge>;
    default:
      return <Badge>{t('decide.status.deferred')}</Badge>;
  }
}

function OtherStatements(props: {
  readonly statements: readonly StatementView[];
  readonly onChoose: (id: string) => void;
}) {
  const { statements, onChoose } = props;
  const t = useMessages(phoneTaskMessages);
  const language = useLanguage();
  if (statements.length === 0) return null;
  return (
    <div>
      <Text as="h2" isStrong>
        {t('decide.all')}
      </Text>
      {statements.map((statement) => (
        <Card
          key={statement.id}
          code={String(statement.number)}
          meta={<Decision statement={statement} />}
          onPress={() => onChoose(statement.id)}
        >
          {wordingFor(statement, language).text}
        </Card>
      ))}
    </div>
  );
}
