import { z } from 'zod';
import { frozenMatrixShape } from '../../framework/schema.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Dossier } from '../model/dossier.ts';
import { isShownReading } from '../view/reading-view.ts';
import { knownTime } from '../release/known-time.ts';
import { hash, id, maybe, text, told } from './schema-parts.ts';

const cell = z.string().min(1).max(400);

/** A matrix that was read in plenary: what was flagged, and what the room decided. */
export const reading = z.object({
  id,
  step: id.nullable().default(null),
  matrix: z.string(),
  hash,
  frozen: frozenMatrixShape,
  flags: z
    .array(
      z.object({
        id,
        cell,
        seat: id.nullable().default(null),
        table: maybe,
        category: id.nullable().default(null),
        text: text.default(''),
        withdrawn: z.boolean().default(false),
        at: told,
      }),
    )
    .default([]),
  pulled: z.array(cell).default([]),
  blocAdopted: z.boolean().default(false),
  decisions: z
    .array(
      z.object({
        id,
        kind: z.enum(['accepted', 'amended', 'parked']),
        cells: z.array(cell).min(1),
        enBloc: z.boolean().default(false),
        items: z.array(text).nullable().default(null),
        note: text.default(''),
        seatsPresent: z.number().int().default(0),
        votingPresent: z.number().int().default(0),
        quorum: z.number().int().nullable().default(null),
        takenBack: z.boolean().default(false),
        at: told,
      }),
    )
    .default([]),
});

export type OpenReading = z.infer<typeof reading>;

/** Those that the room saw; how far each person has read is in no file. */
export function readingsOfArchive(state: Consultation): OpenReading[] {
  return Object.values(state.readings).flatMap((row): OpenReading[] => {
    if (row.frozen === null || !isShownReading(state, row)) return [];
    const { id: name, step, matrix, hash: of, frozen, flags, pulled, blocAdopted, decisions } = row;
    return [
      {
        id: name,
        step: state.steps[step]?.removed === false ? step : null,
        matrix,
        hash: of,
        frozen: JSON.parse(JSON.stringify(frozen)) as OpenReading['frozen'],
        flags: flags.map((flag) => ({ ...flag, at: knownTime(state, flag.at) })),
        pulled: [...pulled],
        blocAdopted,
        decisions: decisions.map(({ by: _by, before: _before, at, cells, items, ...rest }) => ({
          ...rest,
          cells: [...cells],
          items: items === null ? null : [...items],
          at: knownTime(state, at),
        })),
      },
    ];
  });
}

/** Those of a release, under its ids; what was said carries a group at most. */
export function readingsOfRelease({ framework, people }: Dossier): OpenReading[] {
  const group = new Map(people.categories.map(({ id: name, label }) => [label, name]));
  return (framework?.readings ?? []).map(
    ({ id: name, matrix, hash: of, frozen, remarks, decisions, ...row }) => ({
      id: name,
      step: null,
      matrix,
      hash: of,
      frozen: JSON.parse(JSON.stringify(frozen)) as OpenReading['frozen'],
      flags: remarks.map((remark, index) => ({
        id: `${name}-F${index + 1}`,
        cell: remark.cell,
        seat: null,
        table: null,
        category: remark.category === null ? null : (group.get(remark.category) ?? null),
        text: remark.text,
        withdrawn: false,
        at: null,
      })),
      pulled: [...row.pulled],
      blocAdopted: row.blocAdopted,
      decisions: decisions.map(({ cells, items, ...decision }) => ({
        ...decision,
        cells: [...cells],
        items: items === null ? null : [...items],
        takenBack: false,
      })),
    }),
  );
}
