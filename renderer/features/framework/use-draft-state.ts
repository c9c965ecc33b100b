import { useEffect, useState } from 'react';
import type { FrameworkView } from '../../../shared/domain/view/framework-view.ts';
import { hashOfFramework } from '../../../shared/framework/hash-of-framework.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';

/** The fingerprint takes a moment with a large framework: it is taken when nobody wrote for so long, in milliseconds. */
const restMs = 300;

/** How the draft stands to the newest version, in a few words. */
export function useDraftState({ versions, draft }: Pick<FrameworkView, 'versions' | 'draft'>): string {
  const t = useMessages(frameworkMessages);
  const [hash, setHash] = useState(() => hashOfFramework(draft));
  useEffect(() => {
    const timer = setTimeout(() => setHash(hashOfFramework(draft)), restMs);
    return () => clearTimeout(timer);
  }, [draft]);
  const last = versions.at(-1);
  if (last === undefined) return t('draft.first');
  const { number, name } = last;
  return t(last.hash === hash ? 'draft.same' : 'draft.after', { number, name });
}
