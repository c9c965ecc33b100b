import type { Ballot, BallotItem } from '../model/ballot.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Version } from '../model/material.ts';
import type { Seat } from '../model/people.ts';

/** Seats that vote: those with a vote that are not removed. */
export function electors(state: Consultation): Seat[] {
  return Object.values(state.seats).filter((seat) => seat.voting && seat.removed === null);
}

/** Seats that the ballot will have: the electors whose group was planned with the rule. */
export function electorsOf(state: Consultation, ballot: Ballot): Seat[] {
  const planned = new Set(ballot.plan?.fates.map((fate) => fate.group));
  return electors(state).filter((seat) => planned.has(seat.category));
}

/** Seats that would see at least one statement in another language than their own, by language. */
export function otherLanguage(state: Consultation, ballot: Ballot): { readonly [language: string]: number } {
  const wordings = ballot.items.flatMap((item) => wordingOf(state, item) ?? []);
  const lacks = new Map<string, boolean>();
  const counts: { [language: string]: number } = {};
  for (const { language } of electorsOf(state, ballot)) {
    let lacking = lacks.get(language);
    if (lacking === undefined) {
      lacking = wordings.some((wording) => !hasLanguage(wording, language));
      lacks.set(language, lacking);
    }
    if (lacking) counts[language] = (counts[language] ?? 0) + 1;
  }
  return counts;
}

function wordingOf(state: Consultation, { statement, version }: BallotItem): Version | undefined {
  return state.statements[statement]?.versions.find((each) => each.v === version);
}

/** A wording in French serves a seat that reads Canadian French. */
function hasLanguage(wording: Version, language: string): boolean {
  const plain = (tag: string): string => tag.split('-', 1)[0] ?? tag;
  return [wording.language, ...Object.keys(wording.translations)].some(
    (each) => plain(each) === plain(language),
  );
}

/** "Meaning lost" flags, not answered yet, on cards from which this ballot's statements were drafted. */
export function unansweredFlags(
  state: Consultation,
  ballot: Ballot,
): readonly {
  readonly statement: string;
  readonly input: string;
  readonly flag: string;
  readonly note: string;
}[] {
  return ballot.items.flatMap(({ statement }) =>
    (state.statements[statement]?.inputs ?? []).flatMap((input) =>
      (state.inputs[input]?.flags ?? [])
        .filter((flag) => flag.kind === 'meaning-lost' && flag.answer === null)
        .map((flag) => ({ statement, input, flag: flag.id, note: flag.note })),
    ),
  );
}
