import type { SortedThing } from '../../../../shared/domain/model/sort-told.ts';
import type { Language } from '../../../../shared/i18n/language.ts';
import { pilesMessages } from '../../../../shared/i18n/piles.ts';
import { Text } from '../../../ui/frame/Text.tsx';
import { useLanguage, useMessages } from '../../../ui/language/LanguageProvider.tsx';
import styles from './piles.module.css';

/** The words of a card or statement, in the reader's language where there is a translation. */
export function ThingWords({
  thing,
  isLarge = false,
}: {
  readonly thing: SortedThing;
  readonly isLarge?: boolean;
}) {
  const t = useMessages(pilesMessages);
  const language = useLanguage();
  const translated = thing.translations[language];
  const text = translated ?? thing.text;
  const words =
    text === '' ? (
      <Text tone="muted">{t('card.held')}</Text>
    ) : (
      <span
        className={styles['words']}
        dir="auto"
        lang={translated === undefined ? thing.language : language}
      >
        {text}
      </span>
    );
  return isLarge ? <div className={styles['card']}>{words}</div> : words;
}

/** Its beginning, for sentences about it. */
export function shortThing(thing: SortedThing, language: Language): string {
  const text = thing.translations[language] ?? thing.text;
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
