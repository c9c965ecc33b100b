import { useState } from 'react';
import type { Language } from '../../../shared/i18n/language.ts';
import { Button } from '../controls/Button.tsx';
import { LanguagePicker } from '../controls/LanguagePicker.tsx';
import { SearchField } from '../controls/SearchField.tsx';
import { SegmentedControl } from '../controls/SegmentedControl.tsx';
import { DeskFrame } from '../frame/DeskFrame.tsx';
import { Stack } from '../frame/Stack.tsx';
import { AriaLanguageProvider } from '../language/AriaLanguageProvider.tsx';
import { useLanguage, useMessages } from '../language/LanguageProvider.tsx';
import { Card } from '../room/Card.tsx';
import { ConnectionWord } from '../status/ConnectionWord.tsx';
import { sampleCards, sampleTitles } from './sample-words.ts';
import { galleryMessages } from './words.ts';

/** The desk at the door. */
export function deskScene(language: Language) {
  return (
    <AriaLanguageProvider language={language}>
      <Desk />
    </AriaLanguageProvider>
  );
}

function Desk() {
  const t = useMessages(galleryMessages);
  const language = useLanguage();
  const [search, setSearch] = useState('');
  return (
    <DeskFrame
      title={sampleTitles[language].title}
      functions={
        <SegmentedControl
          label={t('function.registration')}
          value="registration"
          onChange={() => undefined}
          segments={[
            { value: 'registration', label: t('function.registration') },
            { value: 'sorting', label: t('function.sorting') },
            { value: 'paper', label: t('function.paper') },
          ]}
        />
      }
      state={
        <>
          <LanguagePicker value={language} onChange={() => undefined} />
          <ConnectionWord connection="connected" />
        </>
      }
      actions={
        <Button variant="primary" size="large">
          {t('registration.walkIn')}
        </Button>
      }
    >
      <Stack gap={16}>
        <SearchField label={t('registration.search')} value={search} onChange={setSearch} />
        <div>
          {sampleCards(6, language).map((card) => (
            <Card
              key={card.id}
              code={card.code}
              meta={t('role.participant')}
              actions={
                <>
                  <Button size="compact" variant="primary">
                    {t('registration.arrived')}
                  </Button>
                  <Button size="compact">{t('registration.substitute')}</Button>
                </>
              }
            >
              {card.text}
            </Card>
          ))}
        </div>
      </Stack>
    </DeskFrame>
  );
}
