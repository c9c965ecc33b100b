import { useState } from 'react';
import type { LineCommentView } from '../../../shared/domain/view/comments-view.ts';
import type { FrameworkView } from '../../../shared/domain/view/framework-view.ts';
import { type AnyLine, linesOf, refKey } from '../../../shared/framework/lines.ts';
import { commentsTeamMessages } from '../../../shared/i18n/comments-team.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { SegmentedControl } from '../../ui/controls/SegmentedControl.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { CommentRow } from './CommentRow.tsx';
import styles from './comments.module.css';

interface CommentListProps {
  readonly comments: readonly LineCommentView[];
  readonly versions: FrameworkView['versions'];
}

/** All comments, version by version and line by line in its order; newest version first. */
export function CommentList({ comments, versions }: CommentListProps) {
  const t = useMessages(commentsTeamMessages);
  const [filter, setFilter] = useState<'unanswered' | 'all'>('unanswered');
  const shown = filter === 'all' ? comments : comments.filter(({ response }) => response === null);
  return (
    <section className={styles['list']}>
      <SegmentedControl
        label={t('filter')}
        segments={[
          { value: 'unanswered', label: t('filter.unanswered') },
          { value: 'all', label: t('filter.all') },
        ]}
        value={filter}
        onChange={setFilter}
      />
      {shown.length === 0 && (
        <p className={styles['meta']}>{t(comments.length === 0 ? 'list.none' : 'list.done')}</p>
      )}
      {versions.toReversed().map((version) => {
        const here = shown.filter((comment) => comment.version === version.id);
        if (here.length === 0) return null;
        return (
          <section key={version.id} className={styles['version']}>
            <h2 className={styles['heading']} dir="auto">
              {t('version', { number: version.number, name: version.name })}
            </h2>
            {groups(here, version.content === null ? [] : linesOf(version.content)).map(
              ({ key, line, rows }) => (
                <Line key={key} line={line} rows={rows} />
              ),
            )}
          </section>
        );
      })}
    </section>
  );
}

interface Group {
  readonly key: string;
  readonly line: AnyLine | null;
  readonly rows: readonly LineCommentView[];
}

function groups(comments: readonly LineCommentView[], lines: readonly AnyLine[]): readonly Group[] {
  const place = new Map(lines.map((line, at) => [refKey(line), { line, at }]));
  const byLine = Map.groupBy(comments, ({ line }) => line);
  return [...byLine]
    .map(([key, rows]) => ({ key, line: place.get(key)?.line ?? null, rows }))
    .toSorted((one, other) => (place.get(one.key)?.at ?? 0) - (place.get(other.key)?.at ?? 0));
}

function Line({ line, rows }: Omit<Group, 'key'>) {
  const t = useMessages(commentsTeamMessages);
  const f = useMessages(frameworkMessages);
  return (
    <article className={styles['line']}>
      <header>
        <p className={styles['meta']}>{line === null ? '' : f(`line.${line.kind}`)}</p>
        <h3 className={styles['label']} dir="auto">
          {line?.label ?? t('line.gone')}
        </h3>
        {line !== null && line.words.some((text) => text !== line.label && text !== '') && (
          <p className={styles['words']} dir="auto">
            {line.words.filter((text) => text !== line.label && text !== '').join('\n')}
          </p>
        )}
      </header>
      <ul className={styles['rows']}>
        {rows.map((comment) => (
          <CommentRow key={comment.id} comment={comment} before={line?.words.join('\n') ?? ''} />
        ))}
      </ul>
    </article>
  );
}
