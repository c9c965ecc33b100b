import { useState } from 'react';
import type { ReactNode } from 'react';
import { ownName } from '../../../shared/i18n/language.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { Button } from '../controls/Button.tsx';
import { LanguagePicker } from '../controls/LanguagePicker.tsx';
import { RadioGroup } from '../controls/RadioGroup.tsx';
import { SegmentedControl } from '../controls/SegmentedControl.tsx';
import { TextArea } from '../controls/TextArea.tsx';
import { TextField } from '../controls/TextField.tsx';
import { Stack } from '../frame/Stack.tsx';
import { Text } from '../frame/Text.tsx';
import { LanguageProvider, useLanguage, useMessages } from '../language/LanguageProvider.tsx';
import { PhoneFrame } from '../phone/PhoneFrame.tsx';
import { PhoneHeaderButton } from '../phone/PhoneHeaderButton.tsx';
import { PhoneSheet } from '../phone/PhoneSheet.tsx';
import { RatingScale } from '../phone/RatingScale.tsx';
import { Card } from '../room/Card.tsx';
import { ConnectionWord } from '../status/ConnectionWord.tsx';
import { Notice } from '../status/Notice.tsx';
import { SaveState } from '../status/SaveState.tsx';
import { Timer } from '../status/Timer.tsx';
import { sampleCards, sampleTitles } from './sample-words.ts';
import { galleryMessages } from './words.ts';

/** A scene of the phone in a language that its own picker changes. */
function scene(Content: () => ReactNode) {
  return (language: Language) => (
    <LanguageProvider language={language}>
      <Content />
    </LanguageProvider>
  );
}

function Frame({ children, footer }: { children: ReactNode; footer?: ReactNode }) {
  const t = useMessages(galleryMessages);
  const language = useLanguage();
  return (
    <PhoneFrame
      connection={<ConnectionWord connection="connected" />}
      language={<PhoneHeaderButton onPress={() => undefined}>{ownName(language)}</PhoneHeaderButton>}
      seat={<PhoneHeaderButton onPress={() => undefined}>{t('header.seat', { seat: 14 })}</PhoneHeaderButton>}
      footer={footer}
    >
      {children}
    </PhoneFrame>
  );
}

export const joinScene = scene(() => {
  const t = useMessages(galleryMessages);
  const language = useLanguage();
  const [code, setCode] = useState('K7M');
  return (
    <Frame
      footer={
        <Button size="large" variant="primary" isFullWidth>
          {t('join.enter')}
        </Button>
      }
    >
      <Stack gap={24}>
        <Text as="h1" size="title">
          {t('join.title')}
        </Text>
        <TextField
          label={t('join.code')}
          help={t('join.codeHelp')}
          value={code}
          onChange={setCode}
          autoCapitalize="characters"
          error={t('join.codeUnknown')}
        />
        <LanguagePicker value={language} onChange={() => undefined} look="list" />
        <Notice title={t('phase.ready')}>{t('whoSees.secret')}</Notice>
      </Stack>
    </Frame>
  );
});

export const collectScene = scene(() => {
  const t = useMessages(galleryMessages);
  const language = useLanguage();
  const [text, setText] = useState('');
  const { prompt } = sampleTitles[language];
  return (
    <Frame
      footer={
        <Button size="large" variant="primary" isFullWidth>
          {t('collect.sendMore')}
        </Button>
      }
    >
      <Stack gap={16}>
        <Text as="h1" size="lead" isSerif>
          {prompt}
        </Text>
        <TextArea
          label={t('collect.box')}
          help={t('collect.example', { text: sampleCards(3, language)[2]?.text ?? '' })}
          value={text}
          onChange={setText}
          limit={300}
        />
        <Timer label={prompt} pausedWith={64} />
        <div>
          <Text isStrong>{t('collect.mine', { count: 2 })}</Text>
          {sampleCards(2, language).map((card, index) => (
            <Card
              key={card.id}
              meta={<SaveState place={index === 0 ? 'onComputer' : 'sending'} />}
              actions={
                <Button variant="plain" label={`${t('collect.edit')}: ${card.text}`}>
                  {t('collect.edit')}
                </Button>
              }
            >
              {card.text}
            </Card>
          ))}
        </div>
      </Stack>
    </Frame>
  );
});

export const ballotScene = scene(() => {
  const t = useMessages(galleryMessages);
  const language = useLanguage();
  const [five, setFive] = useState<number | undefined>(4);
  const [nine, setNine] = useState<number | undefined>(undefined);
  const words = ([1, 2, 3, 4, 5] as const).map((value) => ({ value, label: t(`agreement.${value}`) }));
  const statement = sampleCards(1, language)[0]?.text ?? '';
  return (
    <Frame
      footer={
        <Button size="large" variant="primary" isFullWidth>
          {t('ballot.putInBox', { count: 12 })}
        </Button>
      }
    >
      <Stack gap={16}>
        <Text tone="muted" isNumber>
          {t('item.position', { position: 7, total: 42 })} · {t('ballot.length', { time: '16 min' })}
        </Text>
        <Text as="h1" size="lead" isSerif>
          {statement}
        </Text>
        <RatingScale
          label={statement}
          points={words}
          value={five}
          onChange={setFive}
          earlier={{ value: 3, label: t('ballot.earlier') }}
        />
        <SaveState place="onPhone" />
        <RatingScale
          label={statement}
          points={Array.from({ length: 9 }, (_, index) => ({
            value: index + 1,
            ...(index === 0 ? { label: t('nine.low') } : index === 8 ? { label: t('nine.high') } : {}),
          }))}
          value={nine}
          onChange={setNine}
        />
      </Stack>
    </Frame>
  );
});

export const seatScene = scene(() => {
  const t = useMessages(galleryMessages);
  const [open, setOpen] = useState(true);
  const [size, setSize] = useState<'normal' | 'large' | 'largest'>('normal');
  const [answer, setAnswer] = useState<'comment' | 'change' | 'reservation' | undefined>(undefined);
  return (
    <Frame
      footer={
        <Button size="large" variant="primary" isFullWidth onPress={() => setOpen(true)}>
          {t('seat.title')}
        </Button>
      }
    >
      <RadioGroup
        label={t('dissent.title')}
        isFramed
        value={answer}
        onChange={setAnswer}
        options={[
          { value: 'comment', label: t('dissent.comment') },
          { value: 'change', label: t('dissent.change') },
          { value: 'reservation', label: t('dissent.reservation') },
        ]}
      />
      <PhoneSheet title={t('seat.title')} isOpen={open} onClose={() => setOpen(false)}>
        <Stack gap={24}>
          <Stack gap={4}>
            <Text tone="muted">{t('seat.rejoin')}</Text>
            <Text size="display" isNumber isStrong>
              4WQ 9TX
            </Text>
            <Text tone="muted">{t('join.rejoinHelp')}</Text>
          </Stack>
          <SegmentedControl
            label={t('seat.textSize')}
            isLabelHidden={false}
            value={size}
            onChange={(chosen) => {
              setSize(chosen);
              document.documentElement.dataset['textSize'] = chosen;
            }}
            segments={[
              { value: 'normal', label: t('seat.textNormal') },
              { value: 'large', label: t('seat.textLarge') },
              { value: 'largest', label: t('seat.textLargest') },
            ]}
          />
          <Notice title={t('phase.open')}>{t('whoSees.group')}</Notice>
          <Button isFullWidth>{t('seat.callHelp')}</Button>
        </Stack>
      </PhoneSheet>
    </Frame>
  );
});
