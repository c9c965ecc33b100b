import { useRef, useState } from 'react';
import type { FrameworkContent } from '../../../../shared/domain/model/framework.ts';
import { type LineRef, refKey } from '../../../../shared/framework/lines.ts';
import type { Problem } from '../../../../shared/framework/problems.ts';
import { frameworkProblemsMessages } from '../../../../shared/i18n/framework-problems.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { MendButtons } from './MendButtons.tsx';
import styles from './problems.module.css';
import { useProblemWords } from './use-problem-words.ts';

/** More than so many are opened by a press. */
const mostShown = 8;

export interface Mending {
  /** Goes to a line and opens it for writing. */
  readonly go: (line: LineRef) => void;
  /** Something was mended here. */
  readonly did: () => void;
}

interface ProblemListProps {
  readonly problems: readonly Problem[];
  /** The framework in which they stand. */
  readonly content: FrameworkContent;
  /** Null where nothing can be mended: it is no draft yet. */
  readonly mending: Mending | null;
}

/** One sentence for each thing that is wrong, with where it is, and a button that goes there or mends it. */
export function ProblemList({ problems, content, mending }: ProblemListProps) {
  const t = useMessages(frameworkProblemsMessages);
  const words = useProblemWords(content);
  const [isOpen, open] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const did = (): void => {
    mending?.did();
    // What was pressed goes with its sentence: the keyboard stays among those that are left.
    list.current?.focus();
  };
  const told = problems.filter(isToldOnce);
  const more = told.length - mostShown;
  return (
    <>
      <ul ref={list} tabIndex={-1} className={styles['problems']}>
        {(isOpen ? told : told.slice(0, mostShown)).map((problem) => (
          <li
            key={`${problem.kind} ${problem.where.kind} ${problem.where.id} ${problem.what}`}
            className={styles['problem']}
          >
            <span dir="auto">{words.sentence(problem)}</span>
            {mending !== null && (
              <MendButtons {...{ problem, content, words }} mending={{ ...mending, did }} />
            )}
          </li>
        ))}
      </ul>
      {more > 0 && !isOpen && (
        <Button size="compact" variant="plain" onPress={() => open(true)}>
          {t('more', { count: more })}
        </Button>
      )}
    </>
  );
}

/** A relation both of whose ends were removed is told once. */
function isToldOnce({ kind, where }: Problem, at: number, all: readonly Problem[]): boolean {
  if (kind !== 'leads-nowhere' || where.kind !== 'relation') return true;
  return all.findIndex((other) => other.kind === kind && refKey(other.where) === refKey(where)) === at;
}
