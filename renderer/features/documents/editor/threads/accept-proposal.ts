import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { wordDiff } from '../../../../../shared/util/word-diff.ts';
import type { Span } from './anchors.ts';

/** The words of a passage: a line for each paragraph; `\uFFFC` for what is not words. */
export function passageText(doc: Node, { from, to }: Span): string {
  return doc.textBetween(from, to, '\n', '\uFFFC');
}

/**
 * Puts the proposed words in the place of a passage.
 *
 * Within one paragraph of mere words only the words that differ change, so that comments and carets of others on the
 * rest stay where they are. Otherwise the passage is replaced as a whole; line feeds part paragraphs.
 */
export function replacePassage(state: EditorState, span: Span, replacement: string): Transaction {
  const { tr, doc, schema } = state;
  const words = passageText(doc, span);
  const isOneLine = doc.resolve(span.from).sameParent(doc.resolve(span.to)) && !replacement.includes('\n');
  if (isOneLine && words.length === span.to - span.from)
    return withWordsChanged(tr, span, words, replacement);
  if (!replacement.includes('\n')) return tr.insertText(replacement, span.from, span.to);
  const paragraph = schema.nodes['paragraph'];
  if (paragraph === undefined) return tr;
  const paragraphs = replacement
    .split('\n')
    .map((line) => paragraph.create(null, line === '' ? null : schema.text(line)));
  return tr.replace(span.from, span.to, new Slice(Fragment.from(paragraphs), 1, 1));
}

function withWordsChanged(tr: Transaction, span: Span, before: string, after: string): Transaction {
  let place = span.from;
  for (const { kind, text } of wordDiff(before, after)) {
    if (kind === 'removed') tr.delete(place, place + text.length);
    else {
      if (kind === 'added') tr.insertText(text, place);
      place += text.length;
    }
  }
  return tr;
}
