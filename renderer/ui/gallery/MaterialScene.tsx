import { useState } from 'react';
import type { Language } from '../../../shared/i18n/language.ts';
import { Tabs } from '../collections/Tabs.tsx';
import { VirtualList } from '../collections/VirtualList.tsx';
import { Button } from '../controls/Button.tsx';
import { SearchField } from '../controls/SearchField.tsx';
import { Stack } from '../frame/Stack.tsx';
import { Text } from '../frame/Text.tsx';
import { AriaLanguageProvider } from '../language/AriaLanguageProvider.tsx';
import { useLanguage, useMessages } from '../language/LanguageProvider.tsx';
import { Drawer } from '../overlays/Drawer.tsx';
import { Card } from '../room/Card.tsx';
import { EmptyState } from '../status/EmptyState.tsx';
import { ConsoleScene } from './ConsoleScene.tsx';
import styles from './gallery.module.css';
import { sampleCards } from './sample-words.ts';
import { galleryMessages } from './words.ts';

/** Material: five hundred statements in a list, and the drawer that traces one of them. */
export function materialScene(language: Language) {
  return (
    <AriaLanguageProvider language={language}>
      <Material />
    </AriaLanguageProvider>
  );
}

function Material() {
  const t = useMessages(galleryMessages);
  const language = useLanguage();
  const [facet, setFacet] = useState<'inputs' | 'statements' | 'themes'>('statements');
  const [search, setSearch] = useState('');
  const [selected, select] = useState<readonly string[]>(['card-1']);
  const [traced, trace] = useState<string | undefined>('S01');
  const cards = sampleCards(500, language).filter(
    (card) => search === '' || card.text.toLowerCase().includes(search.toLowerCase()),
  );
  const list = (
    <div className={styles['list']}>
      <VirtualList
        label={t('place.material')}
        items={cards}
        idOf={(card) => card.id}
        textOf={(card) => card.text}
        selection="many"
        selected={selected}
        onSelect={select}
        rowHeight={64}
        empty={
          <EmptyState title="Nothing found" action={<Button onPress={() => setSearch('')}>Show all</Button>}>
            Search for other words, or show all statements.
          </EmptyState>
        }
      >
        {(card) => (
          <div className={styles['row']}>
            <Text as="span" size="small" tone="muted" isNumber>
              {card.code}
            </Text>
            <Text as="span" isSerif>
              {card.text}
            </Text>
          </div>
        )}
      </VirtualList>
    </div>
  );
  return (
    <ConsoleScene
      place="material"
      actions={
        <Button variant="primary" size="large" onPress={() => trace('S01')}>
          {t('trace.title')}
        </Button>
      }
      overlays={
        <Drawer title={t('trace.title')} isOpen={traced !== undefined} onClose={() => trace(undefined)}>
          {sampleCards(4, language).map((card) => (
            <Card key={card.id} code={card.code} sources={card.sources} meta={t('role.participant')}>
              {card.text}
            </Card>
          ))}
        </Drawer>
      }
    >
      <Stack gap={16}>
        <SearchField label={t('place.material')} value={search} onChange={setSearch} />
        <Tabs
          label={t('place.material')}
          selected={facet}
          onSelect={setFacet}
          tabs={[
            { id: 'inputs', label: t('count.cards', { count: 240 }), content: list },
            { id: 'themes', label: t('count.themes', { count: 6 }), content: list },
            { id: 'statements', label: t('count.statements', { count: 500 }), content: list },
          ]}
        />
      </Stack>
    </ConsoleScene>
  );
}
