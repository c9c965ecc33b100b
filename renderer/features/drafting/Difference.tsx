import { wordDiff } from '../../../shared/util/word-diff.ts';
import styles from '../trace/trace.module.css';

interface DifferenceProps {
  readonly before: string;
  readonly after: string;
  readonly lang?: string;
}

/** A wording with what came in and what went out since the one before. */
export function Difference({ before, after, lang }: DifferenceProps) {
  let at = 0;
  return (
    <p className={styles['diff']} dir="auto" lang={lang}>
      {wordDiff(before, after).map((part) => {
        const key = `${part.kind}-${(at += part.text.length)}`;
        if (part.kind === 'added') return <ins key={key}>{part.text}</ins>;
        if (part.kind === 'removed') return <del key={key}>{part.text}</del>;
        return <span key={key}>{part.text}</span>;
      })}
    </p>
  );
}
