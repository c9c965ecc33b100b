import { useEffect, useRef, useState } from 'react';
import type { FrameworkContent, Relation } from '../../../../shared/domain/model/framework.ts';
import { circleBy } from '../../../../shared/framework/containment.ts';
import { nothing } from '../../../../shared/framework/lines.ts';
import { longestLabel } from '../../../../shared/framework/problems.ts';
import { frameworkMessages } from '../../../../shared/i18n/framework.ts';
import { frameworkRelationsMessages } from '../../../../shared/i18n/framework-relations.ts';
import { makeId } from '../../../../shared/util/id.ts';
import type { JsonObject } from '../../../../shared/util/json.ts';
import { randomBytes } from '../../../client/random.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { SearchPicker } from '../../../ui/controls/SearchPicker.tsx';
import { Select } from '../../../ui/controls/Select.tsx';
import { TextField } from '../../../ui/controls/TextField.tsx';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../../ui/status/Notice.tsx';
import type { Draft } from '../draft/draft.ts';
import { useEscape } from '../draft/use-escape.ts';
import { KindField } from './KindField.tsx';
import styles from './relations.module.css';
import { useRelationWords } from './use-relation-words.ts';

interface RelationFormProps {
  readonly draft: Draft;
  readonly element: string;
  readonly content: FrameworkContent;
  /** Null: a new one. */
  readonly relation: Relation | null;
  readonly onDone: () => void;
}

type Way = 'out' | 'in' | 'both';

/** Writes one relation of an element; what would make no sense is refused in one sentence, and stays to be mended. */
export function RelationForm({ draft, element, content, relation, onDone }: RelationFormProps) {
  const t = useMessages(frameworkRelationsMessages);
  const f = useMessages(frameworkMessages);
  const words = useRelationWords();
  const form = useRef<HTMLDivElement>(null);
  useEscape(form, onDone);
  // What was pressed for it is gone: the keyboard goes on in its first field.
  useEffect(() => form.current?.querySelector('button')?.focus(), []);
  const [kind, setKind] = useState(relation?.type ?? '');
  const [label, setLabel] = useState(relation?.label ?? '');
  const [other, setOther] = useState<string | undefined>();
  const [way, setWay] = useState<Way>('out');
  const [refused, refuse] = useState<string | null>(null);
  const nameOf = (id: string): string => content.elements.find((row) => row.id === id)?.label ?? t('gone');
  const ends =
    relation ??
    (other === undefined
      ? null
      : { source: way === 'in' ? other : element, target: way === 'in' ? element : other });

  /** Why it cannot be written so; null where it can. */
  const against = (wanted: Pick<Relation, 'id' | 'type' | 'source' | 'target'>): string | null => {
    const isSame = content.relations.some(
      ({ id, type, source, target }) =>
        id !== wanted.id && type === wanted.type && source === wanted.source && target === wanted.target,
    );
    if (isSame) return t('refuse.same');
    const circle = circleBy(content.relations, wanted);
    return circle === null ? null : t('refuse.circle', { names: circle.map(nameOf).join(' → ') });
  };

  const save = (): void => {
    if (kind.trim() === '') return refuse(t('refuse.kind'));
    if (ends === null) return refuse(t('refuse.other'));
    const wanted = { ...ends, id: relation?.id ?? makeId(randomBytes), type: kind.trim() };
    // What was there before may be so already: only its words are changed then.
    const isNew = relation === null || relation.type !== wanted.type;
    const reason = isNew ? against(wanted) : null;
    if (reason !== null) return refuse(reason);
    if (relation === null) draft.relate(aNew({ ...wanted, label: label.trim(), directed: way !== 'both' }));
    else change(draft, relation, { type: wanted.type, label: label.trim() });
    onDone();
  };
  const edit =
    <Value,>(set: (value: Value) => void) =>
    (value: Value): void => {
      refuse(null);
      set(value);
    };

  return (
    <div
      ref={form}
      role="group"
      className={styles['form']}
      aria-label={
        relation === null ? t('form') : t('change', { relation: words.seenFrom(element, relation, nameOf) })
      }
    >
      <div className={styles['fields']}>
        <KindField value={kind} content={content} onChange={edit(setKind)} onEnter={save} />
        {relation === null && (
          <>
            <SearchPicker
              label={t('other')}
              options={content.elements.map(({ id, label: name }) => ({ value: id, label: name }))}
              value={other}
              onChange={edit(setOther)}
            />
            <Select
              label={t('way')}
              options={(['out', 'in', 'both'] as const).map((each) => ({
                value: each,
                label: t(`way.${each}`),
              }))}
              value={way}
              onChange={edit(setWay)}
            />
          </>
        )}
        <TextField
          label={t('label')}
          help={t('label.help')}
          value={label}
          onChange={edit(setLabel)}
          onEnter={save}
          maxLength={longestLabel}
          isSerif
        />
      </div>
      {refused !== null && (
        <Notice tone="amber" isLive>
          {refused}
        </Notice>
      )}
      <Stack isRow gap={8}>
        <Button size="compact" variant="primary" onPress={save}>
          {relation === null ? t('add') : f('write.save')}
        </Button>
        <Button size="compact" onPress={onDone}>
          {f('adopt.cancel')}
        </Button>
      </Stack>
    </div>
  );
}

/** A relation that nobody has agreed to yet and that rests on nothing, as any new line. */
function aNew(words: Pick<Relation, 'id' | 'source' | 'type' | 'target' | 'label' | 'directed'>): Relation {
  return { ...words, strength: null, status: 'draft', from: nothing, editorial: null };
}

/** Writes what is other than it was, as one step: what somebody else changes meanwhile stays. */
function change(draft: Draft, before: Relation, now: Pick<Relation, 'type' | 'label'>): void {
  const fields: JsonObject = {
    ...(now.type === before.type ? {} : { type: now.type }),
    ...(now.label === before.label ? {} : { label: now.label }),
  };
  draft.endStep();
  draft.set('relations', before.id, fields);
  draft.endStep();
}
