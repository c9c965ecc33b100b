import type { Ballot } from '../model/ballot.ts';
import type { Consultation } from '../model/consultation.ts';
import { answerComments } from './answer-comments.ts';

/** What somebody gave as a reason in the round before; the group where it may be told, never a name. */
export type Reason = { readonly text: string; readonly category: string | null };

/** Reasons of the round before, by statement: the shortest of them, and how many there are besides. */
export type ReasonsView = {
  readonly [statement: string]: { readonly said: readonly Reason[]; readonly more: number };
};

/** So many on one statement reach a phone: more than anybody reads there. */
const mostReasons = 30;

/** Everything that the reasons are made of, and these. */
type Told = { readonly madeOf: readonly unknown[]; readonly view: ReasonsView };

const told = new WeakMap<Ballot, Told>();

/**
 * The comments of the round before that a later round shows beside its statements, shortest first.
 *
 * None after a secret ballot, whose comments were promised to a box, and none where people were told that they see
 * their own answer alone. Names stay away whatever was collected: a Delphi weighs reasons, not persons.
 */
export function earlierReasons(state: Consultation, { previous, settings }: Ballot): ReasonsView {
  const earlier = previous === null ? undefined : state.ballots[previous];
  if (earlier === undefined || earlier.collection === 'secret' || settings['feedback'] === 'own') return {};
  const isByGroup = settings['feedback'] !== 'room';
  const madeOf = [state.seats, state.categories, state.about, isByGroup];
  const known = told.get(earlier);
  if (known !== undefined && known.madeOf.every((part, at) => part === madeOf[at])) return known.view;
  const view = reasonsIn(state, earlier, isByGroup);
  told.set(earlier, { madeOf, view });
  return view;
}

function reasonsIn(state: Consultation, earlier: Ballot, isByGroup: boolean): ReasonsView {
  const by = new Map<string, Reason[]>();
  for (const { statement, text, category } of answerComments(state, earlier)) {
    const reason = { text, category: isByGroup ? category : null };
    by.set(statement, [...(by.get(statement) ?? []), reason]);
  }
  return Object.fromEntries(
    [...by].map(([statement, all]) => {
      const said = all.toSorted((one, other) => one.text.length - other.text.length).slice(0, mostReasons);
      return [statement, { said, more: all.length - said.length }];
    }),
  );
}
