import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { Slide } from '../../../shared/domain/model/programme.ts';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import type { FrameworkView } from '../../../shared/domain/view/framework-view.ts';
import type { TeamBallot, TeamCard, TeamStatement } from '../../../shared/domain/view/team-view.ts';

/** One thing in the chain from evidence and inputs to ballots. */
export type TraceNode = {
  readonly kind: 'card' | 'theme' | 'statement' | 'evidence' | 'ballot' | 'line';
  /** Of a line of the framework: its `refKey`. */
  readonly id: string;
};

/** What the console and a desk both give to the work on material. */
export interface Material {
  readonly cards: { readonly [id: string]: TeamCard };
  readonly themes: ConsoleView['themes'];
  readonly statements: { readonly [id: string]: TeamStatement };
  readonly evidence: ConsoleView['evidence'];
  readonly ballots: { readonly [id: string]: TeamBallot };
  /** Null where the framework is not seen. */
  readonly framework: FrameworkView | null;
  /** Matrices read in plenary, by their run; at a desk those that the room saw. */
  readonly readings: ConsoleView['readings'];
  /** Comments on adopted versions; none at a desk, which does not answer them. */
  readonly comments: ConsoleView['comments']['comments'];
  /** Names of meetings by id. */
  readonly meetings: { readonly [id: string]: string };
  /** Titles of steps by id. */
  readonly steps: { readonly [id: string]: string };
  readonly languages: readonly string[];
  /** Cards that the team may not read yet: a number. */
  readonly sealed: number;
  /** The projector may be showing this window: what was not shown stays hidden. */
  readonly isSafe: boolean;
  /** The lead may hold cards back. */
  readonly mayHold: boolean;
  readonly trace: (node: TraceNode | null) => void;
  readonly edit: (statement: string) => void;
  /** Puts a slide under *Next* and goes there; null where the page has no projector. */
  readonly show: ((slide: Slide) => void) | null;
}

const MaterialContext = createContext<Material | null>(null);

export function MaterialProvider({
  value,
  children,
}: {
  readonly value: Material;
  readonly children: ReactNode;
}) {
  return <MaterialContext value={value}>{children}</MaterialContext>;
}

export function useMaterial(): Material {
  const value = useContext(MaterialContext);
  if (value === null) throw new Error('MaterialProvider is missing around this part.');
  return value;
}
