import type { Problem } from '../../../shared/framework/problems.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import styles from './framework.module.css';
import { useLineWords } from './use-line-words.ts';

const mostShown = 12;

/** One sentence for each thing that is wrong, with where it is. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const t = useMessages(frameworkMessages);
  const words = useLineWords();
  const more = problems.length - mostShown;
  return (
    <ul className={styles['problems']}>
      {problems.slice(0, mostShown).map((problem) => (
        <li key={`${problem.kind} ${problem.where.kind} ${problem.where.id} ${problem.what}`} dir="auto">
          {words.problem(problem)}
        </li>
      ))}
      {more > 0 && <li>{t('problems.more', { count: more })}</li>}
    </ul>
  );
}
