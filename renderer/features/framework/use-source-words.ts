import type { FrameworkContent } from '../../../shared/domain/model/framework.ts';
import type { Source } from '../../../shared/framework/causes.ts';
import { linesOf, refKey } from '../../../shared/framework/lines.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useMaterial } from '../material/material-context.tsx';
import { useAuthor } from '../words/use-author.ts';

/** A long comment is told by its beginning; the whole stands in the comment log. */
const most = 90;

/** What sources are called: statements and cards by number, ballots and lines by name, comments by their words. */
export function useSourceWords(contents: readonly (FrameworkContent | null)[]): (source: Source) => string {
  const t = useMessages(frameworkMessages);
  const material = useMaterial();
  const author = useAuthor();
  const labels = new Map(
    contents.flatMap((content) =>
      content === null ? [] : linesOf(content).map((line): [string, string] => [refKey(line), line.label]),
    ),
  );
  const comment = (id: string): string | undefined => {
    const row =
      material.comments.find((each) => each.id === id) ??
      Object.values(material.statements)
        .flatMap(({ dissents }) => dissents)
        .find((each) => each.id === id);
    if (row === undefined) return undefined;
    const text = [...row.text].length > most ? `${[...row.text].slice(0, most - 1).join('')}…` : row.text;
    const who = author(row).join(', ');
    return who === '' ? t('source.comment', { text }) : t('source.commentBy', { text, who });
  };
  const known = ({ kind, id }: Source): string | undefined => {
    switch (kind) {
      case 'statement': {
        const number = material.statements[id]?.number;
        return number === undefined ? undefined : t('source.statement', { number });
      }
      case 'ballot': {
        const ballot = material.ballots[id]?.label;
        return ballot === undefined ? undefined : t('source.ballot', { ballot });
      }
      case 'input': {
        const number = material.cards[id]?.number;
        return number === undefined ? undefined : t('source.input', { number });
      }
      case 'evidence': {
        const title = material.evidence.find((row) => row.id === id)?.title;
        return title === undefined ? undefined : t('source.evidence', { title });
      }
      case 'comment':
        return comment(id);
      case 'basis':
        return t('source.basis', { basis: id });
      case 'line': {
        const label = labels.get(id);
        return label === undefined ? undefined : t('source.line', { label });
      }
    }
  };
  return (source) => known(source) ?? t('source.gone');
}
