import { useState } from 'react';
import type { Reason, ReasonsView } from '../../../shared/domain/view/earlier-reasons.ts';
import { phoneRoundMessages } from '../../../shared/i18n/phone-rounds.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Card } from '../../ui/room/Card.tsx';

/** So many are read without a tap. */
const first = 3;

/** What others gave as their reasons in the round before. */
export function Reasons({
  reasons,
  round,
}: {
  readonly reasons: ReasonsView[string];
  readonly round: number;
}) {
  const t = useMessages(phoneRoundMessages);
  return <ReasonCards title={t('reasons.title', { round })} {...reasons} />;
}

/** Reasons of others, the first few at once and the rest on request. */
export function ReasonCards(props: {
  readonly title: string;
  readonly said: readonly Reason[];
  /** How many there are that did not come to this phone. */
  readonly more: number;
}) {
  const { title, said, more } = props;
  const t = useMessages(phoneRoundMessages);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? said : said.slice(0, first);
  return (
    <section aria-label={title}>
      <Stack gap={8}>
        <Text isStrong>{title}</Text>
        <div>
          {shown.map(({ text, category }, at) => (
            <Card key={`${at} ${text}`} {...(category === null ? {} : { meta: category })}>
              {text}
            </Card>
          ))}
        </div>
        {!isWhole && said.length > first && (
          <Button onPress={() => setWhole(true)}>{t('reasons.all', { count: said.length })}</Button>
        )}
        {isWhole && more > 0 && <Text tone="muted">{t('reasons.more', { count: more })}</Text>}
      </Stack>
    </section>
  );
}
