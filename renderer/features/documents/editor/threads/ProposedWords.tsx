import { editorMessages } from '../../../../../shared/i18n/editor.ts';
import { wordDiff } from '../../../../../shared/util/word-diff.ts';
import { useMessages } from '../../../../ui/language/LanguageProvider.tsx';
import styles from './threads.module.css';
import type { PlacedThread } from './use-threads.ts';

const elements = { same: 'span', added: 'ins', removed: 'del' } as const;

/** What a proposal would put in and take out, compared with what stands there now. */
export function ProposedWords({ placed: { thread, words } }: { readonly placed: PlacedThread }) {
  const t = useMessages(editorMessages);
  const before = thread.state === 'open' ? (words ?? thread.quote) : thread.quote;
  const isChanged = thread.state === 'open' && words !== null && words !== thread.quote;
  const parts = wordDiff(before, thread.replacement ?? '').map((part, place) => ({
    ...part,
    key: `${place} ${part.kind}`,
  }));
  return (
    <>
      {isChanged && <p className={styles['changed']}>{t('thread.changed')}</p>}
      <p className={styles['diff']} dir="auto">
        {parts.map(({ kind, text, key }) => {
          const Element = elements[kind];
          return <Element key={key}>{text}</Element>;
        })}
      </p>
    </>
  );
}
