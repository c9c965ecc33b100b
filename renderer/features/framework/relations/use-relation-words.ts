import { useMemo } from 'react';
import type { Relation } from '../../../../shared/domain/model/framework.ts';
import { drawingWords } from '../../../../shared/framework/drawing-words.ts';
import { frameworkRelationsMessages } from '../../../../shared/i18n/framework-relations.ts';
import { useLanguage, useMessages } from '../../../ui/language/LanguageProvider.tsx';

export interface RelationWords {
  /** What a kind of relation is called; one of somebody's own as they wrote it. */
  readonly kind: (type: string) => string;
  /** A relation as one of its ends reads it. `nameOf`: the name of an element, null where it was removed. */
  readonly seenFrom: (
    element: string,
    relation: Relation,
    nameOf: (element: string) => string | null,
  ) => string;
}

export function useRelationWords(): RelationWords {
  const t = useMessages(frameworkRelationsMessages);
  const language = useLanguage();
  return useMemo(() => {
    const { relation: kind } = drawingWords(language);
    return {
      kind,
      seenFrom: (element, { type, source, target, directed }, nameOf) => {
        const other = nameOf(source === element ? target : source) ?? t('gone');
        const way = directed ? (source === element ? 'out' : 'in') : 'both';
        return t(way, { kind: kind(type), other });
      },
    };
  }, [t, language]);
}
