import { z } from 'zod';
import { event } from '../evolve/evolve.ts';
import { command, refuse } from './command.ts';
import { language, line, maybeWords } from './words.ts';

const release = z.enum(['open', 'group', 'chatham-house']);
const minimumGroup = z
  .number()
  .int()
  .min(3, 'Groups of fewer than 3 people are never shown: choose 3 or more.')
  .max(50);
const languages = z.array(language).min(1, 'Please choose at least one language.').max(20);

export const createConsultation = command({
  name: 'consultation.create',
  may: ['console', 'host'],
  body: z.object({
    title: line(300),
    question: maybeWords().default(''),
    scope: maybeWords().default(''),
    convener: maybeWords(300).default(''),
    languages: languages.default(['en']),
    release: release.default('group'),
    minimumGroup: minimumGroup.default(3),
    rehearsal: z.boolean().default(false),
    illustrative: maybeWords().nullable().default(null),
  }),
  decide(body, { state, id, code }) {
    if (state.about !== null) refuse('already', 'This file already holds a consultation.');
    return [event('ConsultationCreated', { id: id(), joinCode: code(6), ...body })];
  },
});

export const editConsultation = command({
  name: 'consultation.edit',
  may: ['console'],
  body: z.object({
    title: line(300).optional(),
    question: maybeWords().optional(),
    scope: maybeWords().optional(),
    convener: maybeWords(300).optional(),
    languages: languages.optional(),
    release: release.optional(),
    minimumGroup: minimumGroup.optional(),
  }),
  decide(body, { state, by }) {
    const stricter = { open: 0, group: 1, 'chatham-house': 2 } as const;
    const before = state.about?.release ?? 'open';
    const saidSomething =
      Object.keys(state.inputs).length > 0 ||
      Object.keys(state.dissents).length > 0 ||
      Object.keys(state.comments).length > 0 ||
      Object.values(state.readings).some(({ flags }) => flags.length > 0) ||
      Object.values(state.ballots).some((ballot) => ballot.openedAt !== null && !ballot.practice);
    if (body.release !== undefined && saidSomething && stricter[body.release] < stricter[before]) {
      refuse(
        'already',
        'People have already given input under the stricter promise. It can be made stricter still, not looser.',
      );
    }
    if (
      body.release !== undefined &&
      Object.keys(state.circulations).length > 0 &&
      stricter[body.release] < stricter[before]
    ) {
      refuse(
        'already',
        'A version went out for comments under the stricter promise. It can be made stricter still, not looser.',
      );
    }
    return [event('ConsultationEdited', { changes: defined(body), by })];
  },
});

/** Only the members that were given. */
export function defined<T extends object>(body: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

export const beginRehearsal = command({
  name: 'rehearsal.begin',
  may: ['host'],
  body: z.object({}),
  decide: (_body, { by }) => [event('RehearsalBegun', { by })],
});

export const openRoom = command({
  name: 'room.open',
  may: ['console'],
  body: z.object({}),
  decide(_body, { state, by }) {
    if (state.room.open) refuse('already', 'The room is open already.');
    return [event('RoomOpened', { by }), event('SlideShown', { slide: { kind: 'join' }, by })];
  },
});

export const closeRoom = command({
  name: 'room.close',
  may: ['console'],
  body: z.object({}),
  decide: (_body, { by }) => [event('RoomClosed', { by })],
});

export const setRoom = command({
  name: 'room.set',
  may: ['console'],
  body: z.object({
    door: z.enum(['approve', 'open', 'cards-only']).optional(),
    lateJoining: z.boolean().optional(),
    names: z.enum(['name', 'nickname', 'none']).optional(),
    newJoinCode: z.boolean().optional(),
    wifi: z
      .object({ ssid: line(64), password: maybeWords(64).nullable() })
      .nullable()
      .optional(),
  }),
  decide({ newJoinCode, wifi, ...changes }, { by, code }) {
    const changed = { ...defined(changes), ...(newJoinCode === true ? { joinCode: code(6) } : {}) };
    return [
      ...(Object.keys(changed).length > 0 ? [event('RoomSet', { changes: changed, by })] : []),
      ...(wifi === undefined ? [] : [event('WifiSet', { by }, { wifi })]),
    ];
  },
});
