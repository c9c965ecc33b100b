import type { ReactNode } from 'react';
import type { Language } from '../../../shared/i18n/language.ts';
import { ScreenFrame } from '../frame/ScreenFrame.tsx';
import { ScreenStrip } from '../frame/ScreenStrip.tsx';
import { Stack } from '../frame/Stack.tsx';
import { Text } from '../frame/Text.tsx';
import { LanguageProvider, useLanguage, useMessages } from '../language/LanguageProvider.tsx';
import { Card } from '../room/Card.tsx';
import { QrCode } from '../room/QrCode.tsx';
import { Timer } from '../status/Timer.tsx';
import styles from './gallery.module.css';
import { sampleAddress, sampleCards, sampleTitles } from './sample-words.ts';
import { galleryMessages } from './words.ts';

function scene(Content: () => ReactNode) {
  return (language: Language) => (
    <LanguageProvider language={language}>
      <Frame>
        <Content />
      </Frame>
    </LanguageProvider>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const t = useMessages(galleryMessages);
  const { step } = sampleTitles[useLanguage()];
  return (
    <ScreenFrame
      strip={
        <ScreenStrip
          code="K7MP4R"
          joinAddress={sampleAddress}
          joinLabel={t('join.qr')}
          prompt={step}
          timer={<Timer label={step} pausedWith={18} />}
          counts={t('strip.counts', { connected: 57, done: 41 })}
        />
      }
    >
      {children}
    </ScreenFrame>
  );
}

export const promptScene = scene(() => {
  const t = useMessages(galleryMessages);
  const { prompt } = sampleTitles[useLanguage()];
  return (
    <Stack gap={40}>
      <Text as="h1" size="display" isSerif>
        {prompt}
      </Text>
      <Text tone="muted">{t('prompt.lookAtPhones')}</Text>
      <Text isNumber>{t('progress.wrote', { count: 41, total: 60 })}</Text>
    </Stack>
  );
});

export const resultScene = scene(() => {
  const t = useMessages(galleryMessages);
  const language = useLanguage();
  return (
    <Stack gap={40}>
      <Text as="h1" size="title" isStrong>
        {t('verdict.groupAgainst')}
      </Text>
      <Text size="body" isSerif>
        {sampleCards(1, language)[0]?.text}
      </Text>
      <Text size="small" tone="muted" isNumber>
        {t('count.doneOf', { done: 52, total: 60 })}
      </Text>
    </Stack>
  );
});

export const statementScene = scene(() => {
  const language = useLanguage();
  return (
    <Stack gap={16}>
      <Text as="h1" size="statement" isSerif>
        {sampleCards(1, language)[0]?.text}
      </Text>
      {sampleCards(4, language)
        .slice(1)
        .map((card) => (
          <Card key={card.id} sources={card.sources} code={card.code}>
            {card.text}
          </Card>
        ))}
    </Stack>
  );
});

export const welcomeScene = scene(() => {
  const t = useMessages(galleryMessages);
  return (
    <div className={styles['wide']}>
      <Stack gap={40}>
        <Text as="h1" size="display" isStrong>
          {t('join.title')}
        </Text>
        <Text size="statement">1 · {t('join.wifi')}</Text>
        <Text size="statement">2 · {t('join.page')}</Text>
        <Text tone="muted">{t('join.noInternet')}</Text>
      </Stack>
      <div className={styles['codes']}>
        <QrCode text="WIFI:T:WPA;S:Baraza;P:gathering;;" label={t('join.wifi')} size={400} caption="1" />
        <QrCode text={sampleAddress} label={t('join.qr')} size={400} caption="2" />
      </div>
    </div>
  );
});
