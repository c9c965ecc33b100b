import { z } from 'zod';
import { openGathering } from './gathered-json.ts';
import { openSort } from './sorts-schema.ts';
import { document } from './document-schema.ts';
import { framework } from './framework-json.ts';
import { reading } from './readings-json.ts';
import { collection, hash, id, maybe, more, object, text, told } from './schema-parts.ts';

/** Raised only when an older reader could no longer read the file; new optional members do not raise it. */
export const openFormatVersion = 1;

const role = z.enum(['facilitator', 'co-facilitator', 'rapporteur', 'participant', 'observer']);

const seat = z.object({
  id,
  number: z.number().int().min(1),
  category: id,
  country: maybe,
  level: maybe,
  language: z.string().default('en'),
  table: maybe,
  role: role.default('participant'),
  voting: z.boolean().default(true),
  person: maybe,
  organisation: maybe,
  externalId: maybe,
  attended: z.array(id).default([]),
  removed: z.object({ reason: text }).nullable().default(null),
  declarations: z
    .array(
      z.object({
        kind: text,
        summary: text.default(''),
        management: text.default(''),
        recusedFrom: z.array(id).default([]),
      }),
    )
    .default([]),
  more,
});

const step = z.object({
  id,
  title: text,
  minutes: z.number().int().min(0).default(0),
  kind: z.enum(['activity', 'talk', 'pause']).default('talk'),
  prompt: text.default(''),
  example: text.default(''),
  tablePrompts: z.record(z.string(), text).default({}),
  activity: z
    .object({ method: z.string(), settings: object.default({}), collection })
    .nullable()
    .default(null),
  more,
});

const meeting = z.object({
  id,
  label: text,
  mode: z.enum(['in-room', 'hybrid', 'asynchronous']).default('in-room'),
  purpose: text.default(''),
  place: maybe,
  startsAt: maybe,
  startedAt: told,
  endedAt: told,
  agenda: z.array(step).default([]),
  more,
});

const input = z.object({
  id,
  seat: id.nullable().default(null),
  category: id.nullable().default(null),
  table: maybe,
  place: maybe,
  meeting: id.nullable().default(null),
  step: id.nullable().default(null),
  language: z.string().default('en'),
  text,
  original: z.object({ language: z.string().nullable(), text }).nullable().default(null),
  by: z.enum(['phone', 'desk', 'paper', 'import', 'carried']).default('import'),
  theme: id.nullable().default(null),
  sameAs: id.nullable().default(null),
  setAside: z.object({ reason: text }).nullable().default(null),
  supports: z.array(id).default([]),
  top: z.boolean().default(false),
  withdrawn: z.boolean().default(false),
  held: z.object({ reason: text }).nullable().default(null),
  at: told,
  more,
});

const statement = z.object({
  id,
  number: z.number().int().min(0),
  kind: text.default('statement'),
  theme: id.nullable().default(null),
  versions: z
    .array(
      z.object({
        v: z.number().int().min(1),
        text,
        language: z.string().default('en'),
        translations: z.record(z.string(), text).default({}),
        reason: text.default(''),
        changedIn: id.nullable().default(null),
        /** Of the adopted document that the words came from. */
        adopted: hash.nullable().default(null),
        at: told,
      }),
    )
    .min(1),
  inputs: z.array(id).default([]),
  evidence: z.array(id).default([]),
  mergedInto: id.nullable().default(null),
  mergeReason: text.default(''),
  splitFrom: id.nullable().default(null),
  dropped: z.object({ reason: text }).nullable().default(null),
  decisions: z
    .array(
      z.object({
        kind: z.enum(['adopted', 'deferred', 'ad-referendum', 'dropped']),
        version: z.number().int(),
        until: maybe,
        seatsPresent: z.number().int().default(0),
        votingPresent: z.number().int().default(0),
        quorum: z.number().int().nullable().default(null),
        note: text.default(''),
        at: told,
      }),
    )
    .default([]),
  more,
});

/** Tables as they were published, where the answers themselves are not in the file. */
const published = z.object({
  plan: z.object({
    minimum: z.number().int().min(3),
    fates: z.array(
      z.object({
        group: id,
        eligible: z.number().int().min(0),
        fate: z.enum(['shown', 'lost-if-one-leaves', 'pooled', 'total-only', 'withheld', 'empty']),
      }),
    ),
    pool: z
      .object({ groups: z.array(id), eligible: z.number().int(), lostIfOneLeaves: z.boolean() })
      .nullable(),
  }),
  result: z.object({
    analysis: z.object({ method: z.string(), version: z.number().int() }),
    outcomes: z.record(z.string(), z.enum(['agreed', 'not-agreed', 'rejected', 'no-quorum', 'no-verdict'])),
    withheld: z.array(id),
    detail: z.json(),
  }),
});

const ballot = z.object({
  id,
  label: text,
  round: z.number().int().min(1).default(1),
  previous: id.nullable().default(null),
  meeting: id.nullable().default(null),
  step: id.nullable().default(null),
  method: z.string(),
  settings: object.default({}),
  collection,
  practice: z.boolean().default(false),
  rule: object,
  items: z
    .array(z.object({ statement: id, version: z.number().int(), adopted: hash.exactOptional() }))
    .min(1),
  /** Seats that could vote. */
  electorate: z.array(id),
  /** Seats that took part. */
  roll: z.array(id),
  recusals: z.record(z.string(), z.array(id)).default({}),
  withdrawn: z.record(z.string(), text).default({}),
  /** One of: answers by seat, the opened box, or tallies by category. */
  responses: z.record(z.string(), z.record(z.string(), object)).nullable().default(null),
  /** Of a real-time ballot: seat → statement → what was rated first. */
  firsts: z.record(z.string(), z.record(z.string(), z.number())).nullable().default(null),
  box: z
    .array(z.object({ item: id, id: z.string(), response: object }))
    .nullable()
    .default(null),
  comments: z.array(z.object({ item: id, id: z.string(), text })).default([]),
  /** statement → category → counts of the scale's values from the lowest, and abstentions. */
  tallies: z
    .record(
      z.string(),
      z.record(
        z.string(),
        z.object({ counts: z.array(z.number().int().min(0)), abstained: z.number().int().min(0).default(0) }),
      ),
    )
    .nullable()
    .default(null),
  published: published.nullable().default(null),
  supersedes: id.nullable().default(null),
  supersededBy: id.nullable().default(null),
  /** Why the result is not shown, where it is not. */
  withheld: maybe,
  lockedAt: told,
  openedAt: told,
  countedAt: told,
  more,
});

const dissent = z.object({
  id,
  statement: id,
  version: z.number().int().min(1),
  kind: z.enum(['comment', 'change-wanted', 'reservation', 'objection']),
  seat: id.nullable().default(null),
  category: id.nullable().default(null),
  text,
  cosigners: z.array(id).default([]),
  withdrawn: z.boolean().default(false),
  at: told,
  response: z
    .object({ answer: z.enum(['accepted', 'partly', 'no']), reason: text.default('') })
    .nullable()
    .default(null),
  more,
});

/**
 * A consultation as open JSON: what `export --format json` writes and `import` reads.
 *
 * Documented for others in README.md beside this file.
 */
export const openFormat = z.object({
  format: z.literal('baraza-consultation', {
    error: 'This is not a consultation in Baraza’s open format (its “format” is not “baraza-consultation”).',
  }),
  version: z
    .number()
    .int()
    .max(openFormatVersion, 'This file was written by a newer Baraza. Please update Baraza to open it.'),
  kind: z.enum(['archive', 'release']).default('archive'),
  about: z.object({
    title: text.min(1),
    question: text.default(''),
    scope: text.default(''),
    convener: text.default(''),
    languages: z.array(z.string()).min(1).default(['en']),
    release: z.enum(['open', 'group', 'chatham-house']).default('group'),
    minimumGroup: z.number().int().min(3).default(3),
    rehearsal: z.boolean().default(false),
    illustrative: maybe,
  }),
  categories: z
    .array(
      z.object({
        id,
        label: text,
        level: maybe,
        declarationRequired: z.boolean().default(false),
        /** Of a release, which has no seats: how many there were, and how many of them voted. */
        seats: z.number().int().nullable().default(null),
        voting: z.number().int().nullable().default(null),
      }),
    )
    .default([]),
  seats: z.array(seat).default([]),
  meetings: z.array(meeting).default([]),
  evidence: z
    .array(z.object({ id, title: text, year: z.number().int().nullable().default(null), more: object }))
    .default([]),
  themes: z
    .array(
      z.object({
        id,
        label: text,
        mergedInto: id.nullable().default(null),
        removed: z.boolean().default(false),
      }),
    )
    .default([]),
  inputs: z.array(input).default([]),
  statements: z.array(statement).default([]),
  ballots: z.array(ballot).default([]),
  dissents: z.array(dissent).default([]),
  sorts: z.array(openSort).default([]),
  gatherings: z.array(openGathering).default([]),
  documents: z.array(document).default([]),
  framework: framework.nullable().default(null),
  /** Matrices read in plenary, as far as the room saw it. */
  readings: z.array(reading).default([]),
  /** Parts that this version keeps without showing them. */
  annexes: z.record(z.string(), object).default({}),
});

export type OpenConsultation = z.infer<typeof openFormat>;
export type OpenDocument = OpenConsultation['documents'][number];
export type OpenBallot = OpenConsultation['ballots'][number];
