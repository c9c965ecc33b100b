import { PenLine, Plus, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { FrameworkContent, Relation } from '../../../../shared/domain/model/framework.ts';
import { lineAt, refKey } from '../../../../shared/framework/lines.ts';
import { frameworkMessages } from '../../../../shared/i18n/framework.ts';
import { frameworkRelationsMessages } from '../../../../shared/i18n/framework-relations.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import type { Draft } from '../draft/draft.ts';
import { LineSigns } from '../draft/LineSigns.tsx';
import framework from '../framework.module.css';
import { RelationForm } from './RelationForm.tsx';
import styles from './relations.module.css';
import { useRelationWords } from './use-relation-words.ts';

interface RelationsProps {
  readonly draft: Draft;
  /** The element whose form this stands in. */
  readonly element: string;
  readonly content: FrameworkContent;
}

/** Written in the place of an id: a relation that is not there yet. */
const aNew = '';

/** What leads from an element and to it: read in words, added, changed and taken out one by one. */
export function Relations({ draft, element, content }: RelationsProps) {
  const t = useMessages(frameworkRelationsMessages);
  const [written, write] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const own = content.relations.filter(({ source, target }) => source === element || target === element);
  const done = (): void => {
    write(null);
    // The keyboard goes on where one more is added; the button is back once this is drawn.
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <section className={framework['group']} aria-label={t('title')}>
      <h3 className={framework['heading']}>{t('title')}</h3>
      {own.length === 0 && <p className={framework['meta']}>{t('none')}</p>}
      <ul className={framework['lines']}>
        {own.map((relation) => (
          <li key={relation.id} className={styles['relation']}>
            {written === relation.id ? (
              <RelationForm {...{ draft, element, content, relation }} onDone={done} />
            ) : (
              <Told
                {...{ element, content, relation }}
                onWrite={() => write(relation.id)}
                onRemove={() => {
                  draft.remove('relations', relation.id);
                  done();
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {written === aNew ? (
        <RelationForm {...{ draft, element, content }} relation={null} onDone={done} />
      ) : (
        <div>
          <Button ref={button} size="compact" icon={Plus} onPress={() => write(aNew)}>
            {t('add')}
          </Button>
        </div>
      )}
    </section>
  );
}

interface ToldProps extends Pick<RelationsProps, 'element' | 'content'> {
  readonly relation: Relation;
  readonly onWrite: () => void;
  readonly onRemove: () => void;
}

function Told({ element, content, relation, onWrite, onRemove }: ToldProps) {
  const t = useMessages(frameworkRelationsMessages);
  const f = useMessages(frameworkMessages);
  const words = useRelationWords();
  const nameOf = (id: string): string | null => content.elements.find((row) => row.id === id)?.label ?? null;
  const told = words.seenFrom(element, relation, nameOf);
  const line = lineAt(content, refKey({ kind: 'relation', id: relation.id }));
  return (
    <>
      <p className={styles['told']}>
        <span dir="auto">{told}</span>
        {relation.label !== '' && (
          <q className={styles['label']} dir="auto">
            {relation.label}
          </q>
        )}
      </p>
      <div className={styles['acts']}>
        <Button
          size="compact"
          variant="plain"
          icon={PenLine}
          label={t('change', { relation: told })}
          onPress={onWrite}
        >
          {f('write.edit')}
        </Button>
        <Button
          size="compact"
          variant="plain"
          icon={Trash2}
          label={t('remove', { relation: told })}
          onPress={onRemove}
        >
          {f('write.remove')}
        </Button>
      </div>
      {line !== null && <LineSigns line={line} isShort />}
    </>
  );
}
