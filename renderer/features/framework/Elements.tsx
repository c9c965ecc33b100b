import type { FrameworkContent } from '../../../shared/domain/model/framework.ts';
import { LineRow } from './LineRow.tsx';
import styles from './framework.module.css';
import { useLineWords } from './use-line-words.ts';

/** The outline: elements by their kind, in the order of the framework. */
export function Elements({ content }: { readonly content: FrameworkContent }) {
  const words = useLineWords();
  const kinds = [...new Set(content.elements.map(({ kind }) => kind))];
  return kinds.map((kind) => (
    <section key={kind} className={styles['group']}>
      <h2 className={styles['heading']}>{words.kind(kind)}</h2>
      <ul className={styles['lines']}>
        {content.elements
          .filter((row) => row.kind === kind)
          .map((row) => (
            <LineRow
              key={row.id}
              line={{ kind: 'element', id: row.id }}
              label={row.label}
              status={row.status}
            >
              {row.description !== '' && (
                <p className={styles['more']} dir="auto">
                  {row.description}
                </p>
              )}
            </LineRow>
          ))}
      </ul>
    </section>
  ));
}
