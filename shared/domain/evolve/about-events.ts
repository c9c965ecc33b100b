import type { JsonObject } from '../../util/json.ts';
import type { About } from '../model/consultation.ts';
import type { Room } from '../model/people.ts';
import type { Handlers, Shape } from './handlers.ts';
import { noteConflict } from './handlers.ts';

type AboutFields = Omit<About, 'id' | 'createdAt'>;

export type AboutEvents = {
  ConsultationCreated: Shape<{ readonly id: string; readonly joinCode: string } & AboutFields>;
  ConsultationEdited: Shape<{
    readonly changes: Partial<Omit<AboutFields, 'rehearsal'>>;
    readonly by: string;
  }>;
  /** A copy for rehearsal says so for ever. */
  RehearsalBegun: Shape<{ readonly by: string }>;
  RoomOpened: Shape<{ readonly by: string }>;
  RoomClosed: Shape<{ readonly by: string }>;
  RoomSet: Shape<{
    readonly changes: Partial<Pick<Room, 'door' | 'lateJoining' | 'names' | 'joinCode'>>;
    readonly by: string;
  }>;
  /** The Wi-Fi's name and password are content: they can be erased and never reach a release. */
  WifiSet: Shape<
    { readonly by: string },
    { readonly wifi: { readonly ssid: string; readonly password: string | null } | null }
  >;
  AnnexKept: Shape<{ readonly name: string }, { readonly value: JsonObject }>;
  /** A step of the past was taken back; the events that do so stand beside this one. */
  Undone: Shape<{ readonly label: string; readonly by: string; readonly at: string }>;
};

export const aboutEvents: Handlers<AboutEvents> = {
  ConsultationCreated(state, { joinCode, ...about }, _content, meta) {
    if (state.about !== null) return noteConflict(state, meta, 'The consultation was created twice.');
    return { ...state, about: { ...about, createdAt: meta.at }, room: { ...state.room, joinCode } };
  },
  ConsultationEdited(state, { changes }, _content, meta) {
    if (state.about === null) return noteConflict(state, meta, 'There is no consultation to edit.');
    return { ...state, about: { ...state.about, ...changes } };
  },
  RehearsalBegun(state, _data, _content, meta) {
    if (state.about === null) return noteConflict(state, meta, 'There is no consultation to rehearse.');
    return { ...state, about: { ...state.about, rehearsal: true } };
  },
  RoomOpened: (state, _data, _content, meta) => ({
    ...state,
    room: { ...state.room, open: true, openedAt: meta.at },
  }),
  RoomClosed: (state) => ({ ...state, room: { ...state.room, open: false } }),
  RoomSet: (state, { changes }) => ({ ...state, room: { ...state.room, ...changes } }),
  WifiSet: (state, _data, content) => ({ ...state, room: { ...state.room, wifi: content?.wifi ?? null } }),
  AnnexKept: (state, { name }, content) => ({
    ...state,
    annexes: { ...state.annexes, [name]: content?.value ?? {} },
  }),
  Undone(state, { label, by, at }) {
    const last = state.undo.findLastIndex((undo) => undo.label === label && undo.by === by && undo.at === at);
    return { ...state, undo: state.undo.filter((_undo, index) => index !== last) };
  },
};
