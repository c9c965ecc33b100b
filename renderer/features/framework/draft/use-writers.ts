import { type LineRef, refKey } from '../../../../shared/framework/lines.ts';
import { frameworkLinesMessages } from '../../../../shared/i18n/framework-lines.ts';
import { useFormats, useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { useAppearsWords } from '../../documents/use-text-words.ts';
import { useDraftSigns, useOpenedDraft } from './draft-context.tsx';

/**
 * Who else writes in a line now, as words: "Team and Ama". Null where nobody does.
 *
 * `isNamed`: false where the projector may be showing this page, and nobody is named.
 */
export function useWriters(
  line: LineRef,
): { readonly who: string; readonly count: number; readonly isNamed: boolean } | null {
  const t = useMessages(frameworkLinesMessages);
  const formats = useFormats();
  const appears = useAppearsWords();
  const writers = useDraftSigns().writers.get(refKey(line)) ?? [];
  const isSafe = useOpenedDraft()?.isSafe === true;
  if (writers.length === 0) return null;
  if (isSafe) return { who: t('writers.somebody'), count: 1, isNamed: false };
  const names = [...new Set(writers.map((each) => isolated(appears(each))))];
  return { who: formats.list(names), count: names.length, isNamed: true };
}

/** An Arabic name keeps its place in an English line. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
