import { wordDiff } from '../../../shared/util/word-diff.ts';
import styles from './difference.module.css';

interface DifferenceProps {
  readonly before: string;
  readonly after: string;
  readonly lang?: string;
}

const elements = { same: 'span', added: 'ins', removed: 'del' } as const;

/** A wording with what came in and what went out since the one before. */
export function Difference({ before, after, lang }: DifferenceProps) {
  const parts = wordDiff(before, after).map((part, place) => ({ ...part, key: `${place} ${part.kind}` }));
  return (
    <p className={styles['diff']} dir="auto" lang={lang}>
      {parts.map(({ kind, text, key }) => {
        const Element = elements[kind];
        return <Element key={key}>{text}</Element>;
      })}
    </p>
  );
}
