import { z } from 'zod';
import type { Grouping } from '../../methods/piles/grouping.ts';
import { mostClusters } from '../../methods/piles/grouping.ts';
import type { EventDraft } from '../event.ts';
import { event, undoable } from '../evolve/evolve.ts';
import type { CardSort } from '../model/card-sort.ts';
import { clustersOfSort } from '../sorting/clusters-of-sort.ts';
import { type Case, command, need, refuse } from './command.ts';
import { isOpenTheme } from './sorting.ts';
import { pilesMethod } from './sort-begin.ts';
import { anyObject, id, line, maybeWords } from './words.ts';

/** The sort whose result the team sees, or a refusal in words. */
function looked({ state }: Case, run: string): CardSort {
  const sort = need(state.cardSorts[run], 'This sorting');
  const phase = state.runs[run]?.phase;
  if (phase === 'open' || phase === 'stopped' || phase === 'ready') {
    refuse('wrong-phase', 'Stop the step and look at it first.');
  }
  return sort;
}

export const beginRating = command({
  name: 'sort.rate',
  may: ['lead'],
  body: z.object({ run: id }),
  decide({ run }, { state, by }) {
    const sort = need(state.cardSorts[run], 'This sorting');
    if (state.runs[run]?.phase !== 'open') refuse('wrong-phase', 'This step is not open.');
    if (sort.stage === 'rate') refuse('already', 'Rating has begun already.');
    if ((pilesMethod(sort.method)?.scales(sort.settings) ?? []).length === 0) {
      refuse('wrong-phase', 'Nothing is rated in this step.');
    }
    return [event('RatingBegun', { run, by })];
  },
});

/** Computes clusters again, from other starts or over other pairs. The host does it, and says when it is done. */
export const computeGrouping = command({
  name: 'sort.compute',
  may: ['lead'],
  body: z.object({
    run: id,
    seed: z.number().int().min(1).max(999_999).optional(),
    base: z.enum(['all-sorters', 'placed-both']).optional(),
  }),
  decide({ run, seed, base }, at) {
    const sort = looked(at, run);
    if (sort.asked !== null) refuse('already', 'This is being computed already.');
    if (sort.given.length > 0) refuse('wrong-phase', 'The piles were given: there is nothing to compute.');
    if (Object.keys(sort.themes).length > 0) {
      refuse('wrong-phase', 'Its clusters are themes already. Take that back first.');
    }
    const usual = need(pilesMethod(sort.method)?.grouping(sort.settings), 'This way of sorting');
    const settings = {
      ...usual,
      ...(seed === undefined ? {} : { seed }),
      ...(base === undefined ? {} : { base }),
    };
    return [event('GroupingAsked', { run, settings, by: at.by })];
  },
});

export const stopGrouping = command({
  name: 'sort.stop',
  may: ['lead'],
  body: z.object({ run: id }),
  decide({ run }, { state, by }) {
    if (need(state.cardSorts[run], 'This sorting').asked === null) {
      refuse('already', 'Nothing is being computed.');
    }
    return [event('GroupingStopped', { run, by })];
  },
});

/** What the host computed from the piles as they are in the record. */
export const recordGrouping = command({
  name: 'sort.record',
  may: ['host'],
  body: z.object({ run: id, grouping: anyObject }),
  decide({ run, grouping }, { state }) {
    const sort = need(state.cardSorts[run], 'This sorting');
    // Stopped meanwhile, or asked anew: then another result comes.
    if (sort.asked === null || sort.asked.seed !== grouping['seed'] || sort.asked.base !== grouping['base']) {
      refuse('changed-since', 'This result is not wanted any more.');
    }
    return [event('GroupingComputed', { run, grouping: grouping as unknown as Grouping })];
  },
});

export const countClusters = command({
  name: 'sort.clusters',
  may: ['lead'],
  body: z.object({ run: id, count: z.number().int().min(1).max(mostClusters) }),
  decide({ run, count }, at) {
    const sort = looked(at, run);
    if (Object.keys(sort.themes).length > 0) {
      refuse('wrong-phase', 'Its clusters are themes already. Take that back first.');
    }
    if (count >= sort.items.length) refuse('bad-input', 'There cannot be as many clusters as cards.');
    return [event('ClustersCounted', { run, count, by: at.by })];
  },
});

export const nameCluster = command({
  name: 'sort.name',
  may: ['lead'],
  body: z.object({ run: id, cluster: line(20), label: maybeWords(120) }),
  decide({ run, cluster, label }, at) {
    const sort = looked(at, run);
    need(
      clustersOfSort(sort).find(({ key }) => key === cluster),
      'This cluster',
    );
    return [event('ClusterNamed', { run, cluster, by: at.by }, { label })];
  },
});

/** Clusters become themes, and their cards lie in them. */
export const takeOverClusters = command({
  name: 'sort.themes',
  may: ['lead'],
  body: z.object({ run: id }),
  decide({ run }, at) {
    const sort = looked(at, run);
    if (Object.keys(sort.themes).length > 0) refuse('already', 'Its clusters are themes already.');
    const clusters = clustersOfSort(sort).filter(({ items }) => items.length > 0);
    const unnamed = clusters.filter(({ label }) => label === '').length;
    if (clusters.length === 0) refuse('wrong-phase', 'There are no clusters yet.');
    if (unnamed > 0)
      refuse('wrong-phase', 'Give every cluster a name first: people choose it, not the program.');
    const made = clusters.map((cluster) => ({ ...cluster, theme: at.id() }));
    const before = clusters.flatMap(({ items }) => items.map((item) => lies(at, item)));
    const themes = Object.fromEntries(made.map(({ key, theme }) => [key, theme]));
    return [
      undoable(event('ClustersTakenOver', { run, themes, by: at.by }), 'clusters taken over as themes', {
        name: 'sort.themesBack',
        body: { run, before },
      }),
      ...made.flatMap(({ theme, label, items }) => [
        event('ThemeAdded', { theme, by: at.by }, { label }),
        ...items.flatMap((item) => moved(at, item, theme)),
      ]),
    ];
  },
});

/** Where something lay before. */
type Lay = { readonly item: string; readonly theme: string | null };

function lies({ state }: Case, item: string): Lay {
  return { item, theme: (state.inputs[item] ?? state.statements[item])?.theme ?? null };
}

function moved({ state, by }: Case, item: string, theme: string | null): EventDraft[] {
  const statement = state.statements[item];
  if (statement !== undefined) {
    const { inputs, evidence } = statement;
    return [event('StatementLinked', { statement: item, inputs, evidence, theme, by })];
  }
  const along = Object.values(state.inputs).filter((row) => row.sameAs === item);
  return [item, ...along.map((row) => row.id)].map((input) => event('InputSorted', { input, theme, by }));
}

/** Takes back that clusters became themes: the themes go, and what still lies in them goes back. */
export const takeBackThemes = command({
  name: 'sort.themesBack',
  may: ['lead'],
  body: z.object({
    run: id,
    before: z
      .array(z.object({ item: id, theme: id.nullable() }))
      .max(1000)
      .default([]),
  }),
  decide({ run, before }, at) {
    const sort = need(at.state.cardSorts[run], 'This sorting');
    const themes = Object.values(sort.themes);
    if (themes.length === 0) refuse('already', 'Its clusters are no themes.');
    const back = before.filter(({ item }) => {
      const now = lies(at, item).theme;
      return now !== null && themes.includes(now);
    });
    return [
      event('ClustersTakenOver', { run, themes: null, by: at.by }),
      ...back.flatMap(({ item, theme }) =>
        moved(at, item, theme !== null && isOpenTheme(at.state, theme) ? theme : null),
      ),
      ...themes
        .filter((theme) => isOpenTheme(at.state, theme))
        .map((theme) => event('ThemeRemoved', { theme, removed: true, by: at.by })),
    ];
  },
});
