import type { Consultation, ReleasePolicy } from '../../shared/domain/model/consultation.ts';
import { cellId, nothing } from '../../shared/framework/lines.ts';
import { emptyFramework } from '../../shared/framework/empty.ts';
import { hashOfFramework } from '../../shared/framework/hash-of-framework.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import type { Written } from './author-attacker.ts';
import { aStatement, DomainWorld, phone, theConsole } from './domain-world.ts';
import { aFramework, anElement } from './framework-world.ts';

/** Who sits there; numbers name categories, tables and countries, seats and cards by their place in the lists. */
export type Spoken = {
  readonly release: ReleasePolicy;
  readonly seats: readonly {
    readonly category: number;
    readonly table: number | null;
    readonly country: number;
    readonly observes: boolean;
  }[];
  /** Cards by seat; `atTables`: written in the step that asks the tables. */
  readonly cards: readonly { readonly seat: number; readonly atTables: boolean }[];
  /** Each statement's cards; there is an element on each. */
  readonly statements: readonly (readonly number[])[];
  /** Elements that rest on cards themselves. */
  readonly elements: readonly (readonly number[])[];
  /** Seats that flag a cell, comment on a line and have a reservation. */
  readonly says: readonly number[];
  readonly flagsByTable: boolean;
};

/** A meeting that took place, down to an adopted framework; everything was shown. */
export function spokenRoom(spoken: Spoken): {
  readonly state: Consultation;
  readonly written: readonly Written[];
} {
  const world = new DomainWorld('spoken');
  const lead = (name: string, body: JsonObject = {}): { readonly [key: string]: string } =>
    world.do(theConsole, name, body);
  lead('consultation.create', { title: 'Learning', languages: ['en'], release: spoken.release });
  const categories = [0, 1, 2, 3].map(
    (at) => lead('category.add', { label: `Category ${at}` })['category'] ?? '',
  );
  const meeting = lead('meeting.add', { label: 'Meeting' })['meeting'] ?? '';
  const step = (title: string, method: string, settings: JsonObject = {}): string =>
    lead('step.add', { meeting, title, activity: { method, collection: 'group', settings } })['step'] ?? '';
  const steps = [step('Each', 'collect'), step('Tables', 'collect', { topThree: true })] as const;
  const reads = step('Read', 'matrix', { byTable: spoken.flagsByTable });
  lead('room.open');
  lead('meeting.start', { meeting });
  const seats = spoken.seats.map(({ category, table, country, observes }, at) => {
    const { seat = '' } = lead('seat.add', {
      category: categories[category] ?? '',
      country: `Country ${country}`,
      role: observes ? 'observer' : 'participant',
      ...(table === null ? {} : { table: `Table ${table}` }),
    });
    world.do(phone(`phone-${at}`), 'seat.take', { code: world.state.seats[seat]?.code ?? '' });
    return seat;
  });
  const as = (at: number, name: string, body: JsonObject): { readonly [key: string]: string } =>
    world.do(phone(`phone-${at}`), name, body, seats[at] ?? '');
  const show = (run: string): void => {
    for (const name of ['run.stop', 'run.look', 'run.show']) lead(name, { run });
  };
  const inputs: string[] = [];
  for (const [which, id] of steps.entries()) {
    const { run = '' } = lead('run.open', { step: id });
    for (const [at, card] of spoken.cards.entries())
      if (card.atTables === (which === 1))
        inputs[at] = as(card.seat, 'input.write', { run, text: `What card ${at} says` })['input'] ?? '';
    show(run);
  }
  const these = (cards: readonly number[]): string[] => cards.flatMap((at) => inputs[at] ?? []);
  const statements = spoken.statements.map(
    (cards, at) =>
      lead('statement.draft', { text: `Statement ${at}.`, inputs: these(cards) })['statement'] ?? '',
  );
  const elements = [
    ...statements.map((statement, at) =>
      anElement(`F${at}`, { from: { ...nothing, statements: [statement] } }),
    ),
    ...spoken.elements.map((cards, at) =>
      anElement(`G${at}`, { from: { ...nothing, inputs: these(cards) } }),
    ),
  ];
  const heading = { id: 'H', element: null, label: 'Heading' };
  const cell = { row: 'H', col: 'H', items: ['Words'], emptyOnPurpose: false, status: 'draft' as const };
  const content = aFramework({
    elements,
    matrices: [
      {
        id: 'M',
        title: 'Matrix',
        kind: '',
        rowAxis: 'Rows',
        colAxis: 'Columns',
        rows: [heading],
        cols: [heading],
        cells: [{ ...cell, from: nothing, editorial: null }],
      },
    ],
  });
  lead('framework.draft', { content: content as unknown as JsonObject, replaces: hashOfFramework(null) });
  const hash = hashOfFramework(world.state.framework.draft ?? emptyFramework);
  const { version = '' } = lead('framework.adopt', { hash, name: 'V1' });
  const { run = '' } = lead('run.open', { step: reads });
  const flagged = new Set<string>();
  for (const at of spoken.says) {
    const table = spoken.flagsByTable ? spoken.seats[at]?.table : null;
    const flagger = table === null || table === undefined ? `seat ${at}` : `table ${table}`;
    if (flagged.has(flagger)) continue;
    flagged.add(flagger);
    as(at, 'cell.flag', { run, cell: cellId('M', cell), text: `Flag ${at}` });
  }
  show(run);
  const { circulation = '' } = lead('circulation.start', { version });
  const opposed = aStatement(world, 'Somebody has a reservation.');
  for (const at of spoken.says) {
    as(at, 'comment.write', { circulation, line: 'cell M/H/H', kind: 'comment', text: `Comment ${at}` });
    as(at, 'dissent.write', { statement: opposed, kind: 'reservation', text: `Reservation ${at}` });
  }
  const ids = (part: Written['part'], rows: readonly string[]): Written[] => rows.map((id) => ({ part, id }));
  const { state } = world;
  return {
    state,
    written: [
      ...ids('inputs', inputs),
      ...ids(
        'flags',
        Object.values(state.readings).flatMap(({ flags }) => flags.map(({ id }) => id)),
      ),
      ...ids('comments', Object.keys(state.comments)),
      ...ids('dissents', Object.keys(state.dissents)),
    ],
  };
}
