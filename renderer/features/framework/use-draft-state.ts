import type { FrameworkView } from '../../../shared/domain/view/framework-view.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';

/** How the draft stands to the newest version, in a few words. */
export function useDraftState({ versions, hash }: Pick<FrameworkView, 'versions' | 'hash'>): string {
  const t = useMessages(frameworkMessages);
  const last = versions.at(-1);
  if (last === undefined) return t('draft.first');
  const { number, name } = last;
  return t(last.hash === hash ? 'draft.same' : 'draft.after', { number, name });
}
