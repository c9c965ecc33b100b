import { sectionPlace, sectionShape } from '../../../shared/domain/secret-ballot.ts';
import type { OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import type { PhoneCommon } from '../../../shared/domain/view/phone-view.ts';
import { methods } from '../../../shared/methods/registry.ts';
import { drawReceipt, sealSection } from '../../../shared/methods/secret/seal.ts';
import type { SecretResponse } from '../../../shared/methods/secret/section-bytes.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import type { Draws } from './draws.ts';

/** What a simulated participant does next, and what it counts as. */
export type GuestAct = {
  readonly name: string;
  readonly body: JsonObject;
  readonly counts: 'input' | 'vote' | 'other';
};

/** What a participant keeps in mind: decided once a run, ballot or statement, so that it ends. */
export type Memory = {
  /** Run → how many cards it still wants to write. */
  readonly cards: Map<string, number>;
  readonly once: Set<string>;
};

export function newMemory(): Memory {
  return { cards: new Map(), once: new Set() };
}

/** The next act of somebody who sees this, or null when there is nothing to do. */
export function nextAct(common: PhoneCommon, seat: OwnSeat, memory: Memory, draws: Draws): GuestAct | null {
  if (seat.role === 'observer') return null;
  return (
    declaring(seat, memory, draws) ??
    writing(common, seat, memory, draws) ??
    marking(common, seat, memory, draws) ??
    piling(common, seat, memory, draws) ??
    voting(common, seat, memory, draws) ??
    readingCells(common, seat, memory, draws) ??
    supporting(common, seat, memory, draws) ??
    dissenting(common, memory, draws) ??
    speaking(common, seat, memory, draws)
  );
}

/** True the first time, with this probability; afterwards never again. */
function onceIn(memory: Memory, what: string, chance: number, { draw }: Draws): boolean {
  if (memory.once.has(what)) return false;
  memory.once.add(what);
  return draw() < chance;
}

/** Who must declare does so on sitting down; most have nothing to declare. */
function declaring(seat: OwnSeat, memory: Memory, draws: Draws): GuestAct | null {
  if (!seat.declarationRequired || seat.declared.length > 0 || memory.once.has('declared')) return null;
  memory.once.add('declared');
  const kind = draws.draw() < 0.8 ? 'none' : 'position held';
  return { name: 'interest.declare', body: { kind }, counts: 'other' };
}

function writing({ step }: PhoneCommon, seat: OwnSeat, memory: Memory, draws: Draws): GuestAct | null {
  const run = step?.run;
  if (step === null || run === null || run === undefined || run.phase !== 'open') return null;
  const method = methods.get(step.method ?? '');
  if (method?.kind === 'ballot' && step.takesCards && method.ideasFirst !== undefined) {
    const wants = memory.cards.get(run.id) ?? 1 + Math.floor(draws.draw() * 3);
    memory.cards.set(run.id, wants - 1);
    const text = method.ideasFirst.simulate(draws.draw, step.settings);
    return wants > 0 ? { name: 'input.write', body: { run: run.id, ...text }, counts: 'input' } : null;
  }
  if (method?.kind !== 'inputs') return null;
  const key = run.stage === null ? run.id : `${run.id} ${run.stage}`;
  const left = memory.cards.get(key) ?? 1 + Math.floor(draws.draw() * (run.stage === null ? 3 : 1));
  memory.cards.set(key, left);
  if (left > 0) {
    const choices = method.choices?.(step.settings);
    memory.cards.set(key, choices === undefined ? left - 1 : 0);
    if (choices !== undefined) {
      const choice = Math.floor(draws.draw() * draws.draw() * choices.options.length);
      return { name: 'choice.make', body: { run: run.id, choices: [choice] }, counts: 'input' };
    }
    if (run.stage !== null && run.stage > 1 && seat.group === null) return null;
    const placed = run.stage === null ? {} : { place: seat.group?.place ?? '1' };
    const most = method.limits?.(step.settings).most ?? left;
    const mine = seat.cards.filter((card) => card.run === run.id && !card.withdrawn).length;
    if (mine < most) {
      return {
        name: 'input.write',
        body: { run: run.id, ...placed, ...method.simulate(draws.draw, step.settings) },
        counts: 'input',
      };
    }
  }
  if (seat.done || memory.once.has(`done ${run.id}`)) return null;
  memory.once.add(`done ${run.id}`);
  return { name: 'run.done', body: { run: run.id, done: true }, counts: 'other' };
}

function marking({ step }: PhoneCommon, seat: OwnSeat, memory: Memory, draws: Draws): GuestAct | null {
  if (step?.settings['topThree'] !== true || step.run?.phase !== 'open') return null;
  const marked = seat.tableCards.filter((card) => card.top).length;
  const card = seat.tableCards.find((each) => !each.top);
  if (card === undefined || marked >= 3 || !onceIn(memory, `top ${step.run.id}`, 0.3, draws)) return null;
  return { name: 'input.top', body: { input: card.id, top: true }, counts: 'other' };
}

const pileNames = ['People and their time', 'Records and data', 'Money', 'Who leads', 'Habits'];

/**
 * Puts each card on a pile, likely on the one where most put it, and rates it when rating has begun.
 *
 * Which pile is likely follows from the card's number, so that the result of a rehearsal has clusters.
 */
function piling({ sort, step }: PhoneCommon, seat: OwnSeat, memory: Memory, draws: Draws): GuestAct | null {
  if (sort === null || step?.run?.phase !== 'open') return null;
  const { run, given } = sort;
  const isNew = (what: string): boolean => onceIn(memory, `${run} ${what}`, 1, draws);
  const item = sort.items.find(({ id }) => seat.sort?.places[id] === undefined && isNew(`pile ${id}`));
  if (item !== undefined) {
    const likely = draws.draw() < 0.75 ? item.number : Math.floor(draws.draw() * 100);
    if (given.length > 0) {
      const pile = given[likely % given.length]?.id ?? '';
      return { name: 'pile.put', body: { run, items: [item.id], pile }, counts: 'other' };
    }
    const at = likely % pileNames.length;
    const body = { run, pile: `pile-${at}`, label: pileNames[at] ?? '', items: [item.id] };
    return { name: 'pile.name', body, counts: 'other' };
  }
  if (sort.stage === 'rate') {
    for (const { name, highest } of sort.scales) {
      const rated = sort.items.find(
        ({ id }) => seat.sort?.ratings[name]?.[id] === undefined && isNew(`${name} ${id}`),
      );
      if (rated === undefined) continue;
      const leaning = (rated.number * (name === 'importance' ? 7 : 3)) % highest;
      const value = 1 + Math.floor((leaning + draws.draw() * highest) / 2);
      return { name: 'pile.rate', body: { run, item: rated.id, scale: name, value }, counts: 'other' };
    }
  }
  return null;
}

function voting(common: PhoneCommon, seat: OwnSeat, memory: Memory, draws: Draws): GuestAct | null {
  const { ballot } = common;
  const own = seat.ballot;
  if (ballot === null || ballot.phase !== 'open' || own === null || !own.votes || own.onPaper) return null;
  const method = methods.get(ballot.method);
  if (method?.kind !== 'ballot') return null;
  const askable = ballot.items.filter(
    (item) => item.withdrawn === null && !own.recused.includes(item.statement),
  );
  if (method.simulateSheet !== undefined) {
    const isIn = Object.keys(own.answers).length > 0 || memory.once.has(`cast ${ballot.id}`);
    if (isIn || askable.length === 0) return null;
    memory.once.add(`cast ${ballot.id}`);
    const statements = askable.map(({ statement }) => statement);
    const responses = method.simulateSheet(ballot.settings, statements, draws.draw);
    return { name: 'ballot.castAll', body: { ballot: ballot.id, responses }, counts: 'vote' };
  }
  if (ballot.collection !== 'secret') {
    const item = askable.find(
      ({ statement }) =>
        own.answers[statement] === undefined && !memory.once.has(`cast ${ballot.id} ${statement}`),
    );
    if (item === undefined) return null;
    memory.once.add(`cast ${ballot.id} ${item.statement}`);
    const response = method.simulate(ballot.settings, draws.draw);
    return {
      name: 'ballot.cast',
      body: { ballot: ballot.id, statement: item.statement, response },
      counts: 'vote',
    };
  }
  const section = ballot.sections.findIndex(
    (_, index) => !own.sealed.includes(index) && !memory.once.has(`seal ${ballot.id} ${index}`),
  );
  if (section < 0 || ballot.publicKey === null) return null;
  memory.once.add(`seal ${ballot.id} ${section}`);
  const wanted = new Set(askable.map((item) => item.statement));
  const sealed = sealSection({
    publicKey: ballot.publicKey,
    place: sectionPlace(ballot, section, seat.id),
    shape: sectionShape(ballot, section),
    answers: (ballot.sections[section] ?? [])
      .filter((statement) => wanted.has(statement))
      .map((item) => ({
        item,
        id: drawReceipt(draws.bytes),
        response: secretValue(method.simulate(ballot.settings, draws.draw)),
      })),
    random: draws.bytes,
  });
  if (!sealed.ok) throw new Error(`A rehearsed answer could not be sealed: ${sealed.reason}.`);
  const { envelope } = sealed;
  return { name: 'ballot.seal', body: { ballot: ballot.id, section, envelope }, counts: 'vote' };
}

function secretValue({ value }: JsonObject): SecretResponse {
  return typeof value === 'number' ? value : 'abstain';
}

/** Reads a matrix cell by cell: most cells are passed, a few flagged, some with a remark; then one is pulled out. */
function readingCells(
  { step, reading }: PhoneCommon,
  seat: OwnSeat,
  memory: Memory,
  draws: Draws,
): GuestAct | null {
  const method = methods.get(step?.method ?? '');
  const { run } = step ?? {};
  if (reading === null || method?.kind !== 'matrix' || run === null || run === undefined) return null;
  const own = new Set(seat.reading?.flags.map(({ cell }) => cell));
  const read = new Set(seat.reading?.read);
  const flag = (cell: string, text: string): GuestAct => ({
    name: 'cell.flag',
    body: { run: run.id, cell, text },
    counts: 'other',
  });
  if (run.phase !== 'open') {
    if (!reading.takesFlags) return null;
    const late = reading.cells.find(
      ({ id, isFlagged }) => isFlagged === false && onceIn(memory, `pull ${run.id} ${id}`, 0.003, draws),
    );
    return late === undefined ? null : flag(late.id, '');
  }
  const cell = reading.cells.find(({ id }) => !read.has(id) && !memory.once.has(`read ${run.id} ${id}`));
  if (cell === undefined) return null;
  const said = memory.once.has(`flag ${run.id} ${cell.id}`) ? null : method.simulate(draws.draw);
  memory.once.add(`flag ${run.id} ${cell.id}`);
  if (said !== null && !own.has(cell.id)) return flag(cell.id, said);
  memory.once.add(`read ${run.id} ${cell.id}`);
  return { name: 'cells.read', body: { run: run.id, cells: [cell.id] }, counts: 'other' };
}

function supporting(common: PhoneCommon, seat: OwnSeat, memory: Memory, draws: Draws): GuestAct | null {
  const own = new Set(seat.cards.map((card) => card.id));
  const card = common.cards.find(
    ({ id }) => !own.has(id) && !seat.supported.includes(id) && onceIn(memory, `ours ${id}`, 0.03, draws),
  );
  return card === undefined
    ? null
    : { name: 'input.support', body: { input: card.id, on: true }, counts: 'other' };
}

const dissents = [
  ['comment', 'It should say who does it.'],
  ['change-wanted', 'Add “with time set aside for it”.'],
  ['reservation', 'Supports the aim; the means need funds that are not there yet.'],
] as const;

function dissenting({ step, statements }: PhoneCommon, memory: Memory, draws: Draws): GuestAct | null {
  if (step?.methodKind !== 'decision' || step.run?.phase !== 'open') return null;
  const statement = statements.find(({ id }) => onceIn(memory, `dissent ${id}`, 0.01, draws));
  if (statement === undefined) return null;
  const [kind, text] = dissents[Math.floor(draws.draw() * dissents.length)] ?? dissents[0];
  return { name: 'dissent.write', body: { statement: statement.id, kind, text }, counts: 'other' };
}

function speaking({ step }: PhoneCommon, seat: OwnSeat, memory: Memory, draws: Draws): GuestAct | null {
  if (step === null || seat.floor !== null || !onceIn(memory, `floor ${step.id}`, 0.04, draws)) return null;
  return { name: 'floor.ask', body: { kind: 'new-point' }, counts: 'other' };
}
