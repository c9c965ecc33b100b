import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { FrameworkContent, Heading, Matrix } from '../../../../shared/domain/model/framework.ts';
import { headingLabel } from '../../../../shared/framework/lines.ts';
import { longestLabel } from '../../../../shared/framework/problems.ts';
import { frameworkMessages } from '../../../../shared/i18n/framework.ts';
import { frameworkMatricesMessages } from '../../../../shared/i18n/framework-matrices.ts';
import { makeId } from '../../../../shared/util/id.ts';
import { randomBytes } from '../../../client/random.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { SearchPicker } from '../../../ui/controls/SearchPicker.tsx';
import { TextField } from '../../../ui/controls/TextField.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import type { Draft } from '../draft/draft.ts';
import { useSharedWords } from '../draft/use-shared-words.ts';
import framework from '../framework.module.css';
import styles from './matrices.module.css';
import { mostCells } from './most-cells.ts';

interface HeadingListProps {
  readonly of: 'rows' | 'cols';
  readonly draft: Draft;
  readonly content: FrameworkContent;
  readonly matrix: Matrix;
}

/** The rows or columns of a matrix: named, moved, taken out, and added as an element or in words. */
export function HeadingList({ of, draft, content, matrix }: HeadingListProps) {
  const t = useMessages(frameworkMatricesMessages);
  const headings = matrix[of];
  const [word, setWord] = useState('');
  const [refused, refuse] = useState<string | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const used = new Set(headings.map(({ element }) => element));
  const others = matrix[of === 'rows' ? 'cols' : 'rows'].length;
  const add = (heading: Omit<Heading, 'id'>): void => {
    const count = (headings.length + 1) * others;
    if (count > mostCells) return refuse(t('refuse.large', { count, most: mostCells }));
    refuse(null);
    draft.matrices.putHeading(matrix.id, of, { ...heading, id: makeId(randomBytes) });
  };
  const addWord = (): void => {
    if (word.trim() === '') return;
    add({ element: null, label: word.trim() });
    setWord('');
  };
  return (
    <section className={framework['group']} aria-label={t(of)}>
      <h3 ref={title} tabIndex={-1} className={framework['heading']}>
        {t(of)}
      </h3>
      <ul className={framework['lines']}>
        {headings.map((heading, at) => (
          <OneHeading
            key={heading.id}
            {...{ draft, content, matrix, heading, of }}
            above={headings[at - 1]?.id ?? null}
            below={headings[at + 1]?.id ?? null}
            // The keyboard stays in the list whose line is gone.
            onGone={() => title.current?.focus()}
          />
        ))}
      </ul>
      <SearchPicker
        key={headings.length}
        label={t(`${of}.element`)}
        options={content.elements
          .filter(({ id }) => !used.has(id))
          .map(({ id, label }) => ({ value: id, label }))}
        value={undefined}
        onChange={(id) => {
          const element = content.elements.find((row) => row.id === id);
          if (element !== undefined) add({ element: element.id, label: element.label });
        }}
      />
      <div className={styles['adding']}>
        <TextField
          label={t(`${of}.word`)}
          value={word}
          onChange={setWord}
          onEnter={addWord}
          maxLength={longestLabel}
          isSerif
        />
        <Button size="compact" isDisabled={word.trim() === ''} onPress={addWord}>
          {t(`${of}.add`)}
        </Button>
      </div>
      {refused !== null && (
        <Notice tone="amber" isLive>
          {refused}
        </Notice>
      )}
    </section>
  );
}

interface OneHeadingProps extends HeadingListProps {
  readonly heading: Heading;
  /** The headings before and after it; null where it is the first or last. */
  readonly above: string | null;
  readonly below: string | null;
  readonly onGone: () => void;
}

function OneHeading({ of, draft, content, matrix, heading, above, below, onGone }: OneHeadingProps) {
  const t = useMessages(frameworkMatricesMessages);
  const f = useMessages(frameworkMessages);
  const { matrices } = draft;
  const name = headingLabel(content, heading);
  const { field, ...words } = useSharedWords<HTMLInputElement>(null, heading.label, (text) =>
    matrices.renameHeading(matrix.id, of, heading.id, text),
  );
  const isElement = content.elements.some(({ id }) => id === heading.element);
  return (
    <li className={styles['line']}>
      {isElement ? (
        <p className={styles['name']}>
          <span dir="auto">{name}</span>
          <span className={framework['meta']}>{t('heading.element')}</span>
        </p>
      ) : (
        <TextField
          ref={field}
          label={t('heading.name')}
          isLabelHidden
          value={words.value}
          onChange={words.onChange}
          maxLength={longestLabel}
          isSerif
        />
      )}
      <div className={styles['acts']}>
        <Button
          size="compact"
          variant="plain"
          icon={ArrowUp}
          label={`${f('write.up')}: ${name}`}
          isDisabled={above === null}
          onPress={() => matrices.moveHeading(matrix.id, of, heading.id, above)}
        >
          {f('write.up')}
        </Button>
        <Button
          size="compact"
          variant="plain"
          icon={ArrowDown}
          label={`${f('write.down')}: ${name}`}
          isDisabled={below === null}
          onPress={() => below !== null && matrices.moveHeading(matrix.id, of, below, heading.id)}
        >
          {f('write.down')}
        </Button>
        <Button
          size="compact"
          variant="plain"
          icon={Trash2}
          label={t('heading.remove', { heading: name })}
          onPress={() => {
            matrices.removeHeading(matrix.id, of, heading.id);
            onGone();
          }}
        >
          {f('write.remove')}
        </Button>
      </div>
    </li>
  );
}
