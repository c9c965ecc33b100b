import { Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { FrameworkContent, Matrix } from '../../../../shared/domain/model/framework.ts';
import { lineAt, refKey } from '../../../../shared/framework/lines.ts';
import { longestLabel } from '../../../../shared/framework/problems.ts';
import { frameworkMessages } from '../../../../shared/i18n/framework.ts';
import { frameworkMatricesMessages } from '../../../../shared/i18n/framework-matrices.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { TextField } from '../../../ui/controls/TextField.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import type { Draft } from '../draft/draft.ts';
import drafting from '../draft/draft.module.css';
import { LineSigns } from '../draft/LineSigns.tsx';
import { useAtLine } from '../draft/use-at-line.ts';
import { useEscape } from '../draft/use-escape.ts';
import { useSharedWords } from '../draft/use-shared-words.ts';
import { HeadingList } from './HeadingList.tsx';
import styles from './matrices.module.css';

interface MatrixFormProps {
  readonly draft: Draft;
  readonly content: FrameworkContent;
  readonly matrix: Matrix;
  readonly onDone: () => void;
}

/** A matrix that is written in with others: its title, its rows and its columns. Its cells stand below. */
export function MatrixForm({ draft, content, matrix, onDone }: MatrixFormProps) {
  const t = useMessages(frameworkMatricesMessages);
  const f = useMessages(frameworkMessages);
  const key = refKey({ kind: 'matrix', id: matrix.id });
  useAtLine(draft, key, matrix.title);
  const section = useRef<HTMLElement>(null);
  useEscape(section, onDone);
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { field, ...title } = useSharedWords<HTMLInputElement>(null, matrix.title, (text) =>
    draft.matrices.rename(matrix.id, text),
  );
  const line = lineAt(content, key);
  return (
    <section ref={section} className={drafting['live']} aria-label={t('change', { matrix: matrix.title })}>
      {line !== null && <LineSigns line={line} />}
      <TextField
        ref={field}
        label={t('title')}
        value={title.value}
        onChange={title.onChange}
        maxLength={longestLabel}
        isSerif
        isFocusedFirst
      />
      <div className={styles['lists']}>
        <div>
          <HeadingList of="rows" {...{ draft, content, matrix }} />
        </div>
        <div>
          <HeadingList of="cols" {...{ draft, content, matrix }} />
        </div>
      </div>
      <div className={drafting['tools']}>
        <Button variant="primary" size="compact" onPress={onDone}>
          {f('write.done')}
        </Button>
        <span className={drafting['space']} />
        <Button
          size="compact"
          variant="plain"
          icon={Trash2}
          onPress={() => {
            onDone();
            draft.matrices.remove(matrix.id);
          }}
        >
          {t('remove')}
        </Button>
      </div>
    </section>
  );
}
