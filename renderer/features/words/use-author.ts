import type { Attributed } from '../../../shared/domain/view/parts.ts';
import { commonMessages } from '../../../shared/i18n/common.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';

/**
 * What is said of somebody's words, in the reader's language: the name, or else the seat, then the category.
 *
 * The view has left out already what may not be said.
 */
export function useAuthor(): (author: Pick<Attributed, 'name' | 'seat' | 'category'>) => readonly string[] {
  const t = useMessages(commonMessages);
  return ({ name, seat, category }) => {
    const who = name ?? (seat === null ? null : t('seat', { number: seat }));
    return [who, category].filter((part) => part !== null);
  };
}
