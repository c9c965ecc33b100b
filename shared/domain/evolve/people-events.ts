import type {
  Attendance,
  Category,
  Declaration,
  Device,
  Grant,
  Knock,
  Pairing,
  Role,
  Seat,
} from '../model/people.ts';
import type { Consultation } from '../model/consultation.ts';
import type { JsonObject } from '../../util/json.ts';
import type { Handlers, Meta, Shape } from './handlers.ts';
import { patch, put } from './handlers.ts';

/** What is chained about a seat: its place in the room, never who sits on it. */
export type SeatFacts = {
  readonly category: string;
  readonly country: string | null;
  readonly level: string | null;
  readonly language: string;
  readonly table: string | null;
  readonly role: Role;
  readonly voting: boolean;
};

type SeatPrivate = {
  readonly person: string | null;
  readonly organisation: string | null;
  readonly code: string;
  readonly leavesAt: string | null;
  readonly externalId: string | null;
  readonly more: JsonObject | null;
};

export type PeopleEvents = {
  CategoryAdded: Shape<Category>;
  CategoryEdited: Shape<{ readonly category: string; readonly changes: Partial<Omit<Category, 'id'>> }>;
  SeatAdded: Shape<
    { readonly seat: string; readonly number: number; readonly walkIn: boolean; readonly facts: SeatFacts },
    SeatPrivate
  >;
  SeatEdited: Shape<
    { readonly seat: string; readonly facts: Partial<SeatFacts>; readonly by: string },
    Partial<SeatPrivate>
  >;
  SeatRemoved: Shape<{ readonly seat: string; readonly by: string }, { readonly reason: string }>;
  SeatReturned: Shape<{ readonly seat: string; readonly by: string }>;
  SeatArrived: Shape<{ readonly seat: string; readonly meeting: string }>;
  SeatLeft: Shape<{ readonly seat: string; readonly meeting: string }>;
  AttendanceRecorded: Shape<{ readonly seat: string; readonly attendance: readonly Attendance[] }>;
  SeatSubstituted: Shape<
    { readonly seat: string; readonly by: string },
    { readonly person: string | null; readonly organisation: string | null; readonly code: string }
  >;
  SeatOnPaper: Shape<{ readonly seat: string; readonly paper: boolean }>;
  InterestDeclared: Shape<
    { readonly seat: string; readonly id: string; readonly recusedFrom: readonly string[] },
    { readonly kind: string; readonly summary: string; readonly management: string }
  >;
  InterestManaged: Shape<
    {
      readonly seat: string;
      readonly id: string;
      readonly recusedFrom: readonly string[];
      readonly by: string;
    },
    { readonly management: string }
  >;
  DeviceSeated: Shape<{ readonly device: string; readonly seat: string }>;
  DeviceLeft: Shape<{ readonly device: string; readonly seat: string }>;
  DevicePaired: Shape<
    {
      readonly device: string;
      readonly kind: Device['kind'];
      readonly grants: readonly Grant[];
      readonly code: string;
    },
    { readonly label: string }
  >;
  DeviceGranted: Shape<{ readonly device: string; readonly grants: readonly Grant[]; readonly by: string }>;
  DeviceRevoked: Shape<{ readonly device: string; readonly by: string }>;
  PairingOffered: Shape<{
    readonly code: string;
    readonly kind: Pairing['kind'];
    readonly grants: readonly Grant[];
    readonly label: string;
  }>;
  Knocked: Shape<
    {
      readonly knock: string;
      readonly device: string;
      readonly category: string | null;
      readonly language: string;
    },
    { readonly name: string | null }
  >;
  KnockAnswered: Shape<{ readonly knock: string; readonly state: Knock['state']; readonly by: string }>;
};

function seatWithDefaults(
  id: string,
  number: number,
  walkIn: boolean,
  facts: SeatFacts,
  content: SeatPrivate | null,
): Seat {
  return {
    id,
    number,
    walkIn,
    ...facts,
    person: content?.person ?? null,
    organisation: content?.organisation ?? null,
    code: content?.code ?? '',
    leavesAt: content?.leavesAt ?? null,
    externalId: content?.externalId ?? null,
    more: content?.more ?? null,
    declarations: [],
    attendance: [],
    device: null,
    substitutions: 0,
    removed: null,
    paper: false,
  };
}

function closeAttendance(seat: Seat, meeting: string, at: string): readonly Attendance[] {
  return seat.attendance.map((entry) =>
    entry.meeting === meeting && entry.leftAt === null ? { ...entry, leftAt: at } : entry,
  );
}

/** A seat has one active device: whoever held it before lets go. */
function unseat(state: Consultation, meta: Meta, seat: Seat | undefined): Consultation {
  const before = seat?.device;
  if (!seat || !before || !state.devices[before]) return state;
  return patch(state, meta, 'devices', before, (device) => ({
    seats: device.seats.filter((other) => other !== seat.id),
  }));
}

export const peopleEvents: Handlers<PeopleEvents> = {
  CategoryAdded: (state, category) => put(state, 'categories', category.id, category),
  CategoryEdited: (state, { category, changes }, _content, meta) =>
    patch(state, meta, 'categories', category, changes),
  SeatAdded: (state, { seat, number, walkIn, facts }, content) =>
    put(state, 'seats', seat, seatWithDefaults(seat, number, walkIn, facts, content)),
  SeatEdited: (state, { seat, facts }, content, meta) =>
    patch(state, meta, 'seats', seat, { ...facts, ...content }),
  SeatRemoved(state, { seat }, content, meta) {
    const unseated = unseat(state, meta, state.seats[seat]);
    return patch(unseated, meta, 'seats', seat, (row) => ({
      device: null,
      removed: { at: meta.at, reason: content?.reason ?? '' },
      attendance: row.attendance.map((entry) =>
        entry.leftAt === null ? { ...entry, leftAt: meta.at } : entry,
      ),
    }));
  },
  SeatReturned: (state, { seat }, _content, meta) => patch(state, meta, 'seats', seat, { removed: null }),
  SeatArrived: (state, { seat, meeting }, _content, meta) =>
    patch(state, meta, 'seats', seat, (row) => ({
      attendance: [...closeAttendance(row, meeting, meta.at), { meeting, arrivedAt: meta.at, leftAt: null }],
    })),
  SeatLeft: (state, { seat, meeting }, _content, meta) =>
    patch(state, meta, 'seats', seat, (row) => ({ attendance: closeAttendance(row, meeting, meta.at) })),
  AttendanceRecorded: (state, { seat, attendance }, _content, meta) =>
    patch(state, meta, 'seats', seat, { attendance }),
  SeatSubstituted(state, { seat }, content, meta) {
    const unseated = unseat(state, meta, state.seats[seat]);
    return patch(unseated, meta, 'seats', seat, (row) => ({
      person: content?.person ?? null,
      organisation: content?.organisation ?? null,
      code: content?.code ?? '',
      device: null,
      declarations: [],
      substitutions: row.substitutions + 1,
    }));
  },
  SeatOnPaper: (state, { seat, paper }, _content, meta) => patch(state, meta, 'seats', seat, { paper }),
  InterestDeclared: (state, { seat, id, recusedFrom }, content, meta) =>
    patch(state, meta, 'seats', seat, (row) => {
      const declared: Declaration = {
        id,
        kind: content?.kind ?? '',
        summary: content?.summary ?? '',
        management: content?.management ?? '',
        recusedFrom,
      };
      return { declarations: [...row.declarations.filter((other) => other.id !== id), declared] };
    }),
  InterestManaged: (state, { seat, id, recusedFrom }, content, meta) =>
    patch(state, meta, 'seats', seat, (row) => ({
      declarations: row.declarations.map((other) =>
        other.id === id ? { ...other, recusedFrom, management: content?.management ?? '' } : other,
      ),
    })),
  DeviceSeated(state, { device, seat }, _content, meta) {
    const unseated = unseat(state, meta, state.seats[seat]);
    const known = unseated.devices[device];
    const seated = put(unseated, 'devices', device, {
      id: device,
      kind: known?.kind ?? 'phone',
      grants: known?.grants ?? [],
      label: known?.label ?? '',
      since: known?.since ?? meta.at,
      revoked: false,
      seats: [...(known?.seats ?? []).filter((other) => other !== seat), seat],
    });
    return patch(seated, meta, 'seats', seat, { device, paper: false });
  },
  DeviceLeft(state, { device, seat }, _content, meta) {
    const left = patch(state, meta, 'devices', device, (row) => ({
      seats: row.seats.filter((other) => other !== seat),
    }));
    return patch(left, meta, 'seats', seat, (row) => ({ device: row.device === device ? null : row.device }));
  },
  DevicePaired(state, { device, kind, grants, code }, content, meta) {
    const label = content?.label ?? '';
    const paired = put(state, 'devices', device, {
      id: device,
      kind,
      grants,
      label,
      since: meta.at,
      revoked: false,
      seats: state.devices[device]?.seats ?? [],
    });
    return patch(paired, meta, 'pairings', code, { usedBy: device });
  },
  DeviceGranted: (state, { device, grants }, _content, meta) =>
    patch(state, meta, 'devices', device, { grants }),
  DeviceRevoked(state, { device }, _content, meta) {
    const seats = state.devices[device]?.seats ?? [];
    const freed = seats.reduce((next, seat) => patch(next, meta, 'seats', seat, { device: null }), state);
    return patch(freed, meta, 'devices', device, { revoked: true, seats: [], grants: [] });
  },
  PairingOffered: (state, { code, kind, grants, label }) =>
    put(state, 'pairings', code, { code, kind, grants, label, usedBy: null }),
  Knocked: (state, { knock, device, category, language }, content, meta) =>
    put(state, 'knocks', knock, {
      id: knock,
      device,
      category,
      language,
      name: content?.name ?? null,
      at: meta.at,
      state: 'waiting',
    }),
  KnockAnswered: (state, { knock, state: answer }, _content, meta) =>
    patch(state, meta, 'knocks', knock, { state: answer }),
};
