import type { Slide } from '../../../shared/domain/model/programme.ts';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import { type LineSlide, versionOf } from '../../../shared/domain/view/framework-slide.ts';
import { ballotsTold, usedTold } from '../../../shared/domain/view/line-told.ts';
import { plenaryTold } from '../../../shared/domain/view/plenary-told.ts';
import { chainsOf } from '../../../shared/framework/chains.ts';
import { lineRef } from '../../../shared/framework/lines.ts';

type Known = Pick<ConsoleView, 'framework' | 'ballots' | 'statements' | 'cards' | 'evidence' | 'readings'>;

/** Where a line comes from, as the projector would show it; the host makes the slide itself when it is shown. */
export function linePreview(
  view: Known,
  slide: Extract<Slide, { readonly kind: 'line-trace' }>,
): LineSlide | null {
  const { draft, versions, origins } = view.framework;
  const ref = lineRef(slide.line);
  if (draft === null || ref === null) return null;
  const statements = Object.fromEntries(
    Object.entries(view.statements).map(([id, { inputIds, evidenceIds, ballotIds }]) => [
      id,
      { inputs: inputIds, evidence: evidenceIds, ballots: ballotIds },
    ]),
  );
  const chains = chainsOf(draft, { statements, inputs: {}, seats: {} });
  const line = chains.line(ref);
  if (line === null) return null;
  const chain = chains.of(ref);
  const origin = origins[slide.line];
  return {
    kind: 'line-trace',
    line: line.kind,
    id: line.id,
    label: line.label,
    items: line.kind === 'cell' ? line.words.filter((item) => item !== '') : [],
    version: versionOf(draft, versions),
    statements: chain.statements.flatMap((id) => {
      const row = view.statements[id];
      return row === undefined ? [] : [{ id, number: row.number, text: row.text, language: row.language }];
    }),
    cards: chain.inputs
      .flatMap((id) => view.cards[id] ?? [])
      .filter((card) => card.shown && card.held === null),
    evidence: view.evidence
      .filter(({ id }) => chain.evidence.includes(id))
      .map(({ id, title }) => ({ id, title })),
    ballots: ballotsTold(view.ballots, chain.ballots),
    used: usedTold(chains, line),
    plenary: plenaryTold(Object.values(view.readings), chain.decisions),
    categories: origin?.categories ?? [],
    countries: origin?.countries ?? null,
    page: slide.page ?? 1,
  };
}
