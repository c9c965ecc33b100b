import { useState } from 'react';
import type { FrameworkContent } from '../../../../shared/domain/model/framework.ts';
import { kindOfWords, relationKinds } from '../../../../shared/framework/relation-kinds.ts';
import { frameworkRelationsMessages } from '../../../../shared/i18n/framework-relations.ts';
import { Select } from '../../../ui/controls/Select.tsx';
import { TextField } from '../../../ui/controls/TextField.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { useRelationWords } from './use-relation-words.ts';

interface KindFieldProps {
  /** The kind; empty: none was chosen yet. */
  readonly value: string;
  readonly content: FrameworkContent;
  readonly onChange: (kind: string) => void;
  readonly onEnter: () => void;
}

/** No kind is called so: chosen, it opens a field for other words. */
const ownWords = ' own';

/** Longest kind, in characters: it stands on an arrow. */
const longestKind = 60;

/** The kind of a relation: one that drawings know, one that this framework has already, or other words. */
export function KindField({ value, content, onChange, onEnter }: KindFieldProps) {
  const t = useMessages(frameworkRelationsMessages);
  const words = useRelationWords();
  const known = [
    ...new Set([
      ...relationKinds,
      ...content.relations.map(({ type }) => type).filter((type) => type !== ''),
    ]),
  ];
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <>
      <Select
        label={t('kind')}
        options={[
          ...known.map((kind) => ({ value: kind, label: words.kind(kind) })),
          { value: ownWords, label: t('kind.own') },
        ]}
        value={typed === null ? value || undefined : ownWords}
        onChange={(kind) => {
          setTyped(kind === ownWords ? '' : null);
          onChange(kind === ownWords ? '' : kind);
        }}
      />
      {typed !== null && (
        <TextField
          label={t('kind.word')}
          help={t('kind.word.help')}
          value={typed}
          onChange={(text) => {
            setTyped(text);
            onChange(kindOfWords(text, [...known, 'part-of'], words.kind));
          }}
          onEnter={onEnter}
          maxLength={longestKind}
          isFocusedFirst
        />
      )}
    </>
  );
}
