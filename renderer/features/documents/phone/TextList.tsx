import type { DocumentView } from '../../../../shared/domain/view/documents-view.ts';
import { textsMessages } from '../../../../shared/i18n/texts.ts';
import { Text } from '../../../ui/frame/Text.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { useKindWords } from '../use-text-words.ts';
import styles from './text-list.module.css';

/** What a phone calls a text: its own title, else what it is. */
export function useTextTitle(): (text: DocumentView) => string {
  const kindOf = useKindWords();
  return (text) => (text.title === '' ? kindOf(text, text.statementNumber ?? undefined) : text.title);
}

/** The texts that a seat may open, the newest first: what they are, and what one may do there. */
export function TextList(props: {
  readonly texts: readonly DocumentView[];
  readonly onOpen: (text: string) => void;
}) {
  const { texts, onOpen } = props;
  const t = useMessages(textsMessages);
  const kindOf = useKindWords();
  const titleOf = useTextTitle();
  if (texts.length === 0) return <Text tone="muted">{t('list.none')}</Text>;
  return (
    <ul className={styles['list']}>
      {[...texts].reverse().map((text) => (
        <li key={text.id}>
          <button type="button" className={styles['row']} onClick={() => onOpen(text.id)}>
            <span className={styles['title']}>
              <bdi>{titleOf(text)}</bdi>
            </span>
            <span className={styles['about']}>
              {text.title === '' ? '' : `${kindOf(text, text.statementNumber ?? undefined)} · `}
              {t(`right.${text.right}`)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
