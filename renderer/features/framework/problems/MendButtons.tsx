import type { FrameworkContent, Provenance } from '../../../../shared/domain/model/framework.ts';
import { lineAt, type LineRef, refKey } from '../../../../shared/framework/lines.ts';
import type { Problem } from '../../../../shared/framework/problems.ts';
import { frameworkProblemsMessages } from '../../../../shared/i18n/framework-problems.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import type { Draft } from '../draft/draft.ts';
import { useDraft } from '../draft/draft-context.tsx';
import { partOf } from '../draft/part-of.ts';
import type { Mending } from './ProblemList.tsx';
import styles from './problems.module.css';
import type { ProblemWords } from './use-problem-words.ts';

interface MendButtonsProps {
  readonly problem: Problem;
  readonly content: FrameworkContent;
  readonly words: ProblemWords;
  readonly mending: Mending;
}

/** What mends a problem at once, each a step of one's own undo, and the way to the line. */
export function MendButtons({ problem, content, words, mending }: MendButtonsProps) {
  const t = useMessages(frameworkProblemsMessages);
  const draft = useDraft();
  const sentence = words.sentence(problem);
  const gone = words.gone(problem);
  const to = placeOf(content, problem.where);
  const button = (act: string, press: () => void) => (
    <Button size="compact" label={t('mend.for', { act, problem: sentence })} onPress={press}>
      {act}
    </Button>
  );
  const mend = (act: string, work: () => void) =>
    button(act, () => {
      work();
      mending.did();
    });
  const kind = mendOf(content, problem);
  return (
    <span className={styles['acts']}>
      {draft !== null &&
        kind !== null &&
        mend(t(`mend.${kind}`), () =>
          kind === 'source' ? takeOff(draft, content, problem) : draft.letGo(problem.where, problem.what),
        )}
      {draft !== null &&
        gone !== null &&
        mend(t('mend.back', { what: gone.words }), () => draft.keep(gone.part, gone.id))}
      {to !== null && button(t('mend.go'), () => mending.go(to))}
    </span>
  );
}

/** What mends it without a look at the line; null where words are wanted, or somebody's judgement. */
function mendOf(content: FrameworkContent, { kind, where, what }: Problem) {
  if (kind === 'not-in-record') return partOf(where.kind) === null ? null : 'source';
  if (kind !== 'leads-nowhere') return null;
  switch (where.kind) {
    case 'relation':
    case 'indicator':
    case 'action':
    case 'matrix':
      return where.kind;
    case 'diagram': {
      const spec = content.diagrams.find(({ id }) => id === where.id)?.spec;
      const isAll = (spec?.type === 'house' && spec.roof === what) || spec?.type === 'matrix';
      return isAll ? 'drawing' : 'diagram';
    }
    default:
      return null;
  }
}

/** Takes a source off a line that is not in the record. */
function takeOff(draft: Draft, content: FrameworkContent, { where, what }: Problem): void {
  const part = partOf(where.kind);
  const from = lineAt(content, refKey(where))?.from ?? null;
  if (part === null || from === null) return;
  const rest = Object.fromEntries(
    Object.entries(from).map(([name, ids]) => [
      name,
      Array.isArray(ids) ? (ids as readonly string[]).filter((id) => id !== what) : ids,
    ]),
  ) as Provenance;
  draft.endStep();
  draft.set(part, where.id, { from: rest });
  draft.endStep();
}

/** Where a line is written: a relation in the form of an end that is there. Null where nothing of it is. */
function placeOf(content: FrameworkContent, where: LineRef): LineRef | null {
  if (where.kind !== 'relation') return lineAt(content, refKey(where)) === null ? null : where;
  const relation = content.relations.find(({ id }) => id === where.id);
  const end = [relation?.source, relation?.target].find((id) =>
    content.elements.some((row) => row.id === id),
  );
  return end === undefined ? null : { kind: 'element', id: end };
}
