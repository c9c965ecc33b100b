import type { JsonObject } from '../../util/json.ts';

/** What a person may do follows the role of the seat, on every device alike. */
export type Role = 'facilitator' | 'co-facilitator' | 'rapporteur' | 'participant' | 'observer';

/** A stakeholder category: the groups by which results are reported. */
export type Category = {
  readonly id: string;
  readonly label: string;
  readonly level: string | null;
  readonly order: number;
  readonly declarationRequired: boolean;
};

/** An interest that somebody declared, and how it is handled. */
export type Declaration = {
  readonly id: string;
  readonly kind: string;
  readonly summary: string;
  readonly management: string;
  /** Statements from whose ballots the seat is recused. */
  readonly recusedFrom: readonly string[];
};

/** When a seat was in a meeting. A seat that left and came back has several entries. */
export type Attendance = {
  readonly meeting: string;
  readonly arrivedAt: string;
  readonly leftAt: string | null;
};

/** A place in the room; somebody or nobody sits on it. */
export type Seat = {
  readonly id: string;
  /** Printed on the card and shown on the phone; never renumbered. */
  readonly number: number;
  readonly category: string;
  readonly country: string | null;
  readonly level: string | null;
  readonly language: string;
  readonly table: string | null;
  readonly role: Role;
  readonly voting: boolean;
  /** The person on the seat: a name, a nickname or nothing. */
  readonly person: string | null;
  readonly organisation: string | null;
  readonly declarations: readonly Declaration[];
  readonly attendance: readonly Attendance[];
  /** ISO time at which the person is known to leave. */
  readonly leavesAt: string | null;
  /** The personal code on the card; also the rejoin code. Eight unambiguous characters. */
  readonly code: string;
  readonly device: string | null;
  /** How many people sat here before (substitutes). */
  readonly substitutions: number;
  readonly removed: { readonly at: string; readonly reason: string } | null;
  readonly paper: boolean;
  readonly walkIn: boolean;
  /** The id that an import gave, so that a second import finds the seat again. */
  readonly externalId: string | null;
  readonly more: JsonObject | null;
};

/** Desk functions, granted singly. */
export type Grant = 'registration' | 'sorting' | 'drafting' | 'paper' | 'speakers';

/** A browser that was let in. */
export type Device = {
  readonly id: string;
  readonly kind: 'phone' | 'desk' | 'screen';
  readonly seats: readonly string[];
  readonly grants: readonly Grant[];
  readonly label: string;
  readonly since: string;
  readonly revoked: boolean;
};

/** Somebody without a card who asks to come in. */
export type Knock = {
  readonly id: string;
  readonly device: string;
  readonly name: string | null;
  readonly category: string | null;
  readonly language: string;
  readonly at: string;
  readonly state: 'waiting' | 'admitted' | 'refused';
};

/** A one-time code that pairs a helper's laptop or a second projector. */
export type Pairing = {
  readonly code: string;
  readonly kind: 'desk' | 'screen';
  readonly grants: readonly Grant[];
  readonly label: string;
  readonly usedBy: string | null;
};

export type Room = {
  readonly open: boolean;
  readonly openedAt: string | null;
  /** Walk-ins: asked for and approved, let in at once, or not let in. */
  readonly door: 'approve' | 'open' | 'cards-only';
  readonly lateJoining: boolean;
  readonly names: 'name' | 'nickname' | 'none';
  /** Six unambiguous characters. */
  readonly joinCode: string;
  readonly wifi: { readonly ssid: string; readonly password: string | null } | null;
};
