import { isUnsorted } from '../commands/sorting.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Input } from '../model/material.ts';

/** The inputs of a state by what views ask for: all phones ask after each card that one of them writes. */
type InputsIndex = {
  readonly all: readonly Input[];
  readonly ofRun: ReadonlyMap<string, readonly Input[]>;
  readonly ofSeat: ReadonlyMap<string, readonly Input[]>;
  /** Inputs to which a seat said "Ours too". */
  readonly supported: ReadonlyMap<string, readonly string[]>;
};

// A state's tables never change once views see them, so what was read out of one stays true.
const indexes = new WeakMap<Consultation['inputs'], InputsIndex>();
const unsorted = new WeakMap<Consultation['inputs'], { runs: Consultation['runs']; count: number }>();

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function indexOf({ inputs }: Consultation): InputsIndex {
  const known = indexes.get(inputs);
  if (known !== undefined) return known;
  const ofRun = new Map<string, Input[]>();
  const ofSeat = new Map<string, Input[]>();
  const supported = new Map<string, string[]>();
  const all = Object.values(inputs);
  for (const input of all) {
    if (input.run !== null) add(ofRun, input.run, input);
    if (input.seat !== null) add(ofSeat, input.seat, input);
    for (const seat of input.supports) add(supported, seat, input.id);
  }
  const index = { all, ofRun, ofSeat, supported };
  indexes.set(inputs, index);
  return index;
}

export function allInputs(state: Consultation): readonly Input[] {
  return indexOf(state).all;
}

export function inputsOfRun(state: Consultation, run: string): readonly Input[] {
  return indexOf(state).ofRun.get(run) ?? [];
}

export function inputsOfSeat(state: Consultation, seat: string): readonly Input[] {
  return indexOf(state).ofSeat.get(seat) ?? [];
}

export function supportedBy(state: Consultation, seat: string): readonly string[] {
  return indexOf(state).supported.get(seat) ?? [];
}

/** How many cards lie on the pile. */
export function unsortedCount(state: Consultation): number {
  const known = unsorted.get(state.inputs);
  if (known?.runs === state.runs) return known.count;
  const count = allInputs(state).filter((input) => isUnsorted(state, input)).length;
  unsorted.set(state.inputs, { runs: state.runs, count });
  return count;
}
