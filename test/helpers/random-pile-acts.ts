import { groupingOf } from '../../shared/methods/piles/grouping.ts';
import { sortsOf } from '../../shared/domain/sorting/clusters-of-sort.ts';
import type { CardSort } from '../../shared/domain/model/card-sort.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import { theConsole, theHost } from './domain-world.ts';
import { type Turn, idOf, pick, rows, send } from './random-turn.ts';

const sort = ({ room }: Turn): CardSort | undefined => rows(room.world.state.cardSorts).at(-1);
const item = (turn: Turn): string => pick(sort(turn)?.items ?? [], turn.value)?.id ?? 'gone';

/** Opens a sort; the room gets a step for it when it is needed first. */
function open(turn: Turn): void {
  const { world, meeting, outcomes } = turn.room;
  const step = rows(world.state.steps).find((row) => row.activity?.method === 'concept-mapping');
  if (step !== undefined) return send(turn, 'lead', 'run.open', { step: step.id });
  // The room begins with three statements; cards take long to be shown.
  const activity = { method: 'concept-mapping', settings: { of: 'statements' }, collection: 'group' };
  const body = { meeting, title: 'Map', activity };
  outcomes.push({ name: 'step.add', outcome: world.send(theConsole, 'step.add', body) });
}

/** What a facilitator would do next with the newest sort; the host hands in what was asked. */
function forward(turn: Turn): void {
  const { world, outcomes } = turn.room;
  const row = sort(turn);
  const run = idOf(row);
  if (row !== undefined && row.asked !== null) {
    const grouping = groupingOf(sortsOf(row), row.items.length, { ...row.asked, restarts: 1, bootstrap: 2 });
    const body = { run, grouping: grouping as unknown as JsonObject };
    outcomes.push({ name: 'sort.record', outcome: world.send(theHost, 'sort.record', body) });
    return;
  }
  const phase = world.state.runs[run]?.phase;
  if (phase === 'open') {
    const name = row?.stage === 'sort' ? 'sort.rate' : 'run.stop';
    if (turn.value % 2 === 0) send(turn, 'lead', name, { run });
    return;
  }
  const next = {
    stopped: 'run.look',
    team: 'run.show',
    shown: 'sort.themes',
    ready: '',
    done: 'sort.themes',
  } as const;
  send(turn, 'lead', phase === undefined ? '' : next[phase], { run });
}

/** Sorting into piles, and what is made of them. */
export const pileActs: readonly ((turn: Turn) => void)[] = [
  open,
  open,
  forward,
  forward,
  forward,
  (t) =>
    send(t, 'seat', 'pile.name', {
      run: idOf(sort(t)),
      pile: `pile-${t.value % 3}`,
      label: `Pile ${t.value % 5}`,
      items: [item(t)],
    }),
  (t) => send(t, 'seat', 'pile.put', { run: idOf(sort(t)), items: [item(t)], pile: `pile-${t.which % 3}` }),
  (t) =>
    t.value % 4 === 0
      ? send(t, 'seat', 'pile.drop', { run: idOf(sort(t)), pile: `pile-${t.which % 3}` })
      : send(t, 'seat', 'pile.rate', {
          run: idOf(sort(t)),
          item: item(t),
          scale: t.value % 2 === 0 ? 'importance' : 'feasibility',
          value: 1 + (t.which % 6),
        }),
  (t) =>
    t.value % 2 === 0
      ? send(t, 'lead', 'sort.clusters', { run: idOf(sort(t)), count: 1 + (t.which % 4) })
      : send(t, 'lead', pick(['sort.compute', 'sort.stop', 'sort.themesBack'], t.which) ?? '', {
          run: idOf(sort(t)),
        }),
  (t) =>
    send(t, 'lead', 'sort.name', {
      run: idOf(sort(t)),
      cluster: `${1 + (t.which % 3)}-${1 + (t.value % 3)}`,
      label: `Cluster ${t.value}`,
    }),
  (t) =>
    send(t, 'lead', 'screen.show', {
      slide: {
        kind: 'sort',
        run: idOf(sort(t)),
        figure: pick(['clusters', 'map', 'zones', 'ladder', 'placements'], t.value) ?? '',
      },
    }),
];
