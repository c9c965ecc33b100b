import type { Actor } from '../commands/command.ts';
import { rightsOf, type Right } from '../commands/rights.ts';
import type { Consultation } from '../model/consultation.ts';
import type {
  DocumentGroup,
  DocumentKind,
  DocumentRight,
  DocumentRights,
  DocumentRow,
} from '../model/document.ts';

/**
 * What each group may do with a new document of a kind.
 *
 * Notes of one table are its own, and wordings, boards and the framework the team's, until the team opens them: they may hold what the
 * room was not shown yet.
 */
export function firstRights(kind: DocumentKind, ofTable: boolean): DocumentRights {
  switch (kind) {
    case 'notes':
      return ofTable
        ? { team: 'edit', rapporteurs: 'edit', table: 'edit', participants: 'none', observers: 'none' }
        : { team: 'edit', rapporteurs: 'edit', table: 'none', participants: 'suggest', observers: 'read' };
    case 'wording':
    case 'board':
    case 'narrative':
    case 'framework':
      return { team: 'edit', rapporteurs: 'edit', table: 'none', participants: 'none', observers: 'none' };
  }
}

/** The function with which a desk works on a kind of document. */
export function grantFor(kind: DocumentKind): Right {
  return kind === 'board' ? 'sorting' : 'drafting';
}

const order: readonly DocumentRight[] = ['none', 'read', 'suggest', 'edit'];

/**
 * What an actor may do with a document now: the most that any of its groups may.
 *
 * One in the bin is read by the console and by desks that may take it out, and by nobody else.
 */
export function rightIn(
  state: Consultation,
  row: DocumentRow,
  actor: Actor,
  seat: string | null,
): DocumentRight {
  // What a seat may do does not count: what lies in the bin is no business of the room's.
  if (row.binned !== null) return rightsOf(state, actor, null).has(grantFor(row.kind)) ? 'read' : 'none';
  return groupsOf(state, row, actor, seat)
    .map((group) => row.rights[group])
    .reduce<DocumentRight>(
      (most, right) => (order.indexOf(right) > order.indexOf(most) ? right : most),
      'none',
    );
}

function groupsOf(
  state: Consultation,
  row: DocumentRow,
  actor: Actor,
  seatId: string | null,
): readonly DocumentGroup[] {
  const rights = rightsOf(state, actor, seatId);
  const groups: DocumentGroup[] = [];
  const seat = rights.has('seat') && seatId !== null ? state.seats[seatId] : undefined;
  // A rapporteur has a desk's functions, and a group of its own here.
  const helps = rights.has(grantFor(row.kind)) && seat?.role !== 'rapporteur';
  if (rights.has('lead') || rights.has('console') || helps) groups.push('team');
  if (seat === undefined) return groups;
  if (seat.role === 'observer') return [...groups, 'observers'];
  groups.push('participants');
  if (seat.role === 'rapporteur') groups.push('rapporteurs');
  if (row.table !== null && seat.table === row.table) groups.push('table');
  return groups;
}
