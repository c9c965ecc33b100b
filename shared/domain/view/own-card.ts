import { wentOn } from '../commands/stages.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Flag } from '../model/material.ts';
import { isShown } from './parts.ts';

/** A card of one's own, and where it went. */
export type OwnCard = {
  readonly id: string;
  readonly run: string | null;
  readonly text: string;
  readonly place: string | null;
  readonly withdrawn: boolean;
  readonly editable: boolean;
  readonly top: boolean;
  readonly held: string | null;
  readonly revealed: boolean;
  readonly theme: string | null;
  readonly mergedWith: boolean;
  readonly setAside: string | null;
  readonly supports: number;
  readonly flags: readonly Flag[];
  readonly statements: readonly { readonly number: number; readonly text: string; readonly status: string }[];
};

export function ownCard(state: Consultation, inputId: string): OwnCard {
  const input = state.inputs[inputId];
  if (input === undefined) throw new Error(`No input ${inputId}`);
  const run = input.run === null ? undefined : state.runs[input.run];
  const theme = input.theme === null ? undefined : state.themes[input.theme];
  return {
    id: input.id,
    run: input.run,
    text: input.original?.text ?? input.text,
    place: input.place,
    withdrawn: input.withdrawn,
    editable: run?.phase === 'open' && !wentOn(state, input),
    top: input.top,
    held: input.held?.reason ?? null,
    revealed: isShown(state, input),
    theme: theme?.label ?? null,
    mergedWith: input.sameAs !== null,
    setAside: input.setAside?.reason ?? null,
    supports: input.supports.length,
    flags: input.flags,
    statements: Object.values(state.statements)
      .filter((row) => row.inputs.includes(input.id) && row.status !== 'dropped')
      .map((row) => ({ number: row.number, text: row.versions.at(-1)?.text ?? '', status: row.status })),
  };
}
