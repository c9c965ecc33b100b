import { Megaphone, Pause } from 'lucide-react';
import type { Language } from '../../../shared/i18n/language.ts';
import { Button } from '../controls/Button.tsx';
import { HoldButton } from '../controls/HoldButton.tsx';
import { ScreenFrame } from '../frame/ScreenFrame.tsx';
import { ScreenStrip } from '../frame/ScreenStrip.tsx';
import { Stack } from '../frame/Stack.tsx';
import { Text } from '../frame/Text.tsx';
import { AriaLanguageProvider } from '../language/AriaLanguageProvider.tsx';
import { useLanguage, useMessages } from '../language/LanguageProvider.tsx';
import { Card } from '../room/Card.tsx';
import { Badge } from '../status/Badge.tsx';
import { Notice } from '../status/Notice.tsx';
import { ProgressBar } from '../status/ProgressBar.tsx';
import { Timer } from '../status/Timer.tsx';
import { ConsoleScene } from './ConsoleScene.tsx';
import { sampleAddress, sampleCards, sampleTitles } from './sample-words.ts';
import { galleryMessages } from './words.ts';

/** Live: the agenda, a step that is open, and what the room sees. */
export function liveScene(language: Language) {
  return (
    <AriaLanguageProvider language={language}>
      <Live />
    </AriaLanguageProvider>
  );
}

function Live() {
  const t = useMessages(galleryMessages);
  const language = useLanguage();
  const { prompt, step } = sampleTitles[language];
  return (
    <ConsoleScene
      place="live"
      left={
        <Stack gap={12}>
          <Text as="h2" isStrong>
            {t('place.plan')}
          </Text>
          {['2.1', '2.2', '2.3', '2.4', '2.5'].map((number, index) => (
            <Stack key={number} gap={8} isRow justify="between">
              <Text isNumber isStrong={index === 2} tone={index < 2 ? 'muted' : 'ink'}>
                {number} {index === 2 ? t('phase.open') : t(index < 2 ? 'phase.done' : 'phase.ready')}
              </Text>
              {index === 2 && <Badge tone="accent">{t('phase.open')}</Badge>}
            </Stack>
          ))}
          <Button icon={Pause} size="compact" variant="plain">
            {t('verb.pause')}
          </Button>
        </Stack>
      }
      right={
        <Stack gap={16}>
          <Stack gap={8}>
            <Text as="h2" isStrong>
              {t('live.onScreenNow')}
            </Text>
            <ScreenFrame
              fit="parent"
              label={t('live.onScreenNow')}
              strip={
                <ScreenStrip
                  code="K7MP4R"
                  joinLabel="QR"
                  joinAddress={sampleAddress}
                  prompt={step}
                  counts="57 · 41"
                />
              }
            >
              <Text size="display" isSerif>
                {prompt}
              </Text>
            </ScreenFrame>
          </Stack>
          <Stack gap={4}>
            <Text as="h2" isStrong>
              {t('live.speakers')}
            </Text>
            <Card sources={2} meta={t('role.participant')}>
              {sampleCards(3, language)[2]?.text}
            </Card>
          </Stack>
          <Notice tone="amber" title={t('live.calls')} action={<Button size="compact">Table 4</Button>} />
        </Stack>
      }
      actions={
        <>
          <Button variant="plain">{t('verb.back', { what: '2.2' })}</Button>
          <HoldButton label={t('verb.stop')} onHeld={() => undefined} size="large" icon={Megaphone} />
        </>
      }
    >
      <Stack gap={24}>
        <Stack isRow justify="between" gap={16}>
          <Text as="h2" size="title">
            {step}
          </Text>
          <Timer label={step} pausedWith={252} size="large" />
        </Stack>
        <Text size="lead" isSerif>
          {prompt}
        </Text>
        <ProgressBar label={t('live.wrote', { done: 41, total: 60, cards: 128 })} done={41} total={60} />
        <div>
          {sampleCards(5, language).map((card) => (
            <Card
              key={card.id}
              code={card.code}
              sources={card.sources}
              onSources={() => undefined}
              meta={t('count.cards', { count: card.sources })}
            >
              {card.text}
            </Card>
          ))}
        </div>
      </Stack>
    </ConsoleScene>
  );
}
