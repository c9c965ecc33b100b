import type { Agree } from '../methods/secret/hpke.ts';
import { placeOfSection, shapeOfSection, type Sections } from '../methods/secret/ballot-section.ts';
import { type BallotKeys, drawReceipt, openSection, type SectionPlace } from '../methods/secret/seal.ts';
import type { SectionShape } from '../methods/secret/section-bytes.ts';
import { shuffled } from '../methods/secret/shuffle.ts';
import type { RandomBytes } from '../util/id.ts';
import type { JsonObject } from '../util/json.ts';
import type { BallotMethod, Tell } from '../methods/method.ts';
import { isPaper } from './commands/counting.ts';
import { publishedGroup } from './commands/earlier-round.ts';
import type { BoxComment, BoxRow } from './event.ts';
import type { Ballot } from './model/ballot.ts';

/** What is needed of a ballot to seal one of its sections: a device has it in its view. */
export type SealedBallot = Sections & Pick<Ballot, 'id'>;

/** What a section asks: the same for every voter, so that all envelopes have one length. */
export function sectionShape(ballot: SealedBallot, section: number): SectionShape {
  return shapeOfSection(ballot, section);
}

/** Where a seat's section belongs, that of a paper included: its envelope opens nowhere else. */
export function sectionPlace(ballot: SealedBallot, section: number, seat: string): SectionPlace {
  return placeOfSection(ballot.id, section, sealingSeat(seat));
}

/** The name under which papers of a group are sealed: the desk does not know which paper they will be. */
export function paperSeat(group: string): string {
  return `paper:${group}`;
}

/** Papers lie in the box as `paper:GROUP:ID`; they were sealed for `paper:GROUP`. */
function sealingSeat(seat: string): string {
  return isPaper(seat) ? paperSeat(groupOfPaper(seat)) : seat;
}

function groupOfPaper(seat: string): string {
  const rest = seat.slice('paper:'.length);
  const end = rest.lastIndexOf(':');
  return end < 0 ? rest : rest.slice(0, end);
}

/** A sealed section as it lay in the box; `envelope` is base64url. */
export type Envelope = { readonly section: number; readonly seat: string; readonly envelope: string };

/** An opened box: nothing in it leads to a seat. Its groups serve the count and are not stored. */
export type OpenedBox = {
  readonly rows: readonly BoxRow[];
  readonly comments: readonly BoxComment[];
  /** Answers that count for nothing: the envelope does not open, or the answer is off the scale. */
  readonly spoiled: number;
};

type Answer = { readonly item: string; readonly id: string; readonly response: JsonObject };

/**
 * Opens the envelopes of a stopped ballot.
 *
 * Seats are gone in what it returns: each row has an item, the receipt that the voter's device drew, and the answer
 * with its published group. Comments get ids of their own. Answers of recused seats and to withdrawn items are left
 * out. A receipt that occurs twice would tie two answers together: all that carry it get new ones. `agree` is the
 * platform's X25519, where it has one.
 */
export function openBox(
  ballot: Ballot,
  envelopes: readonly Envelope[],
  tools: {
    readonly keys: BallotKeys;
    readonly method: BallotMethod;
    readonly random: RandomBytes;
    readonly agree?: Agree;
    readonly tell?: Tell;
  },
): OpenedBox {
  const { keys, method, random, agree, tell } = tools;
  const fits = method.response(ballot.settings);
  const answers: Answer[] = [];
  const comments: BoxComment[] = [];
  let spoiled = 0;
  for (const [at, { section, seat, envelope }] of shuffled(envelopes, random).entries()) {
    tell?.(at / envelopes.length);
    const place = sectionPlace(ballot, section, seat);
    const shape = sectionShape(ballot, section);
    const opened = openSection({ keys, place, shape, envelope, ...(agree === undefined ? {} : { agree }) });
    if (!opened.ok) {
      spoiled += 1;
      continue;
    }
    const group = groupOf(ballot, seat);
    for (const { item, id, response, comment } of opened.answers) {
      if (!counts(ballot, item, seat)) continue;
      if (comment !== undefined) comments.push({ item, id: drawReceipt(random), text: comment });
      if (response === null) continue;
      const parsed = fits.safeParse({ value: response });
      if (parsed.success) answers.push({ item, id, response: { ...parsed.data, group } });
      else spoiled += 1;
    }
  }
  const rows = withFreshIds(answers, random);
  return { rows, comments: comments.toSorted(byId), spoiled };
}

function groupOf(ballot: Ballot, seat: string): string {
  return isPaper(seat) ? groupOfPaper(seat) : publishedGroup(ballot, ballot.electorate[seat] ?? '');
}

function counts(ballot: Ballot, item: string, seat: string): boolean {
  return ballot.withdrawn[item] === undefined && ballot.recusals[item]?.includes(seat) !== true;
}

function withFreshIds(answers: readonly Answer[], random: RandomBytes): BoxRow[] {
  const seen = new Map<string, number>();
  for (const { id } of answers) seen.set(id, (seen.get(id) ?? 0) + 1);
  return answers
    .map((row) => ((seen.get(row.id) ?? 0) > 1 ? { ...row, id: drawReceipt(random) } : row))
    .toSorted(byId);
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
