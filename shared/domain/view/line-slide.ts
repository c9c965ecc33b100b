import { chainsOf } from '../../framework/chains.ts';
import { lineRef } from '../../framework/lines.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Slide } from '../model/programme.ts';
import { type LineSlide, versionOf } from './framework-slide.ts';
import { plenaryTold } from './plenary-told.ts';
import { ballotsTold, usedTold } from './line-told.ts';
import { speakersTold } from './speakers-told.ts';
import { cardView, isShown } from './parts.ts';

/** Null for a line that is not there any more. */
export function lineSlide(
  state: Consultation,
  slide: Extract<Slide, { readonly kind: 'line-trace' }>,
): LineSlide | null {
  const { draft, versions } = state.framework;
  const ref = lineRef(slide.line);
  if (draft === null || ref === null) return null;
  const chains = chainsOf(draft, state);
  const line = chains.line(ref);
  if (line === null) return null;
  const chain = chains.of(ref);
  return {
    kind: 'line-trace',
    line: line.kind,
    id: line.id,
    label: line.label,
    items: line.kind === 'cell' ? line.words.filter((item) => item !== '') : [],
    version: versionOf(draft, versions),
    statements: chain.statements.flatMap((id) => {
      const row = state.statements[id];
      const wording = row?.versions.at(-1);
      return row === undefined || wording === undefined
        ? []
        : [{ id, number: row.number, text: wording.text, language: wording.language }];
    }),
    cards: chain.inputs
      .flatMap((id) => state.inputs[id] ?? [])
      .filter((input) => isShown(state, input))
      .map((input) => cardView(state, input)),
    evidence: chain.evidence.flatMap((id) => {
      const row = state.evidence[id];
      return row === undefined ? [] : [{ id, title: row.title }];
    }),
    ballots: ballotsTold(state.ballots, chain.ballots),
    used: usedTold(chains, line),
    plenary: plenaryTold(Object.values(state.readings), chain.decisions),
    ...speakersTold(state, draft, ref, chain),
    page: slide.page ?? 1,
  };
}
