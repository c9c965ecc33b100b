import type { BallotFigure } from '../../figures/ballot-figure.ts';
import { ballotFigureMessages } from '../../i18n/ballot-figures.ts';
import { formats } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/language.ts';
import { verdictMessages } from '../../i18n/verdicts.ts';
import { type NameOf, orderWords, placed, type Placed, type Whole } from '../whole.ts';
import { type Wordings, wordingsOf } from '../wordings.ts';
import type { Opinions } from './grouping.ts';
import { agreeing, apartOn, consensusOf, rowsOf, standsOut } from './read-opinions.ts';

/** Statements in the figure: those on which groups are furthest apart. */
const mostRows = 15;

/** What a group stands out for, in a sentence that can be read aloud. */
const mostNamed = 2;

/** What all opinions come to: what groups agree on across their borders first, then where they part. */
export function wholeOf(kept: Opinions | null, nameOf: NameOf): Whole {
  const empty = { places: [], pairs: null, figures: [], notes: [], goesOn: null };
  if (kept === null) return { ...empty, words: orderWords([], nameOf) };
  const places = placesOf(kept);
  if (kept.state !== 'groups') {
    const words = wordingsOf((language) =>
      verdictMessages(language)(kept.state === 'alike' ? 'opinions.alike' : 'opinions.few', {
        placed: kept.placed,
        people: kept.people,
      }),
    );
    return { ...empty, words, places, notes: kept.state === 'few' ? [fewNote] : [] };
  }
  const first = places.find(({ place }) => place === 1);
  return {
    ...empty,
    words: wordingsOf((language) =>
      verdictMessages(language)('opinions.words', {
        count: kept.sizes.length,
        name: first === undefined ? '' : nameOf(first.statement, language),
      }),
    ),
    places,
    figures: [figureOf(kept, Object.keys(kept.tables))],
    notes: [
      wordingsOf((language) =>
        verdictMessages(language)('opinions.placed', {
          placed: kept.placed,
          people: kept.people,
          seed: kept.seed,
        }),
      ),
      ...kept.sizes.map(({ group, size }) =>
        wordingsOf((language) => groupNote(kept, { group, size, language }, nameOf)),
      ),
    ],
  };
}

/** By agreement across groups; where there are none, by the share of all that agrees. */
function placesOf(kept: Opinions): Placed[] {
  return placed(
    Object.entries(kept.tables).flatMap(([statement, rows]) => {
      const consensus = consensusOf(kept, statement);
      const [all] = rows;
      if (consensus === null || all === undefined) return [];
      const said = wordingsOf((language) =>
        kept.state === 'groups'
          ? sharesWords(kept, statement, language)
          : verdictMessages(language)('opinions.verdict', {
              share: formats(language).percent(agreeing(all)),
            }),
      );
      const share = kept.state === 'groups' ? consensus : agreeing(all);
      return [{ statement, score: consensus, share, said }];
    }),
  );
}

const fewNote: Wordings = wordingsOf((language) => verdictMessages(language)('opinions.fewNote'));

/** "A 92%, B 81%": who agrees with a statement, group by group. */
export function sharesWords(kept: Opinions, statement: string, language: Language): string {
  const parts = rowsOf(kept, statement).map(
    (row) => `${row.groups[0] ?? ''} ${formats(language).percent(agreeing(row))}`,
  );
  return parts.length === 0 ? verdictMessages(language)('opinions.hidden') : parts.join(' · ');
}

function groupNote(
  kept: Opinions,
  { group, size, language }: { readonly group: string; readonly size: number; readonly language: Language },
  nameOf: NameOf,
): string {
  const t = verdictMessages(language);
  const list = standsOut(kept, group, mostNamed).map(({ statement, side, share }) =>
    t(`opinions.${side}`, {
      name: nameOf(statement, language),
      share: formats(language).percent(share),
    }),
  );
  const what = list.length === 0 ? t('opinions.nothing') : formats(language).list(list);
  return t('opinions.group', { group, count: size, what });
}

function figureOf(kept: Opinions, statements: readonly string[]): BallotFigure {
  const rows = statements
    .map((statement) => ({ statement, apart: apartOn(kept, statement) }))
    .toSorted((one, other) => other.apart - one.apart || (one.statement < other.statement ? -1 : 1))
    .slice(0, mostRows);
  const series = kept.sizes.map(({ group }) => group);
  return {
    kind: 'dots',
    title: wordingsOf((language) => ballotFigureMessages(language)('opinions.title')),
    axis: {
      from: 0,
      to: 1,
      ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: `${at * 100}%` })),
    },
    series: kept.sizes.map(({ group, size }) => ({
      mark: group,
      label: wordingsOf((language) =>
        ballotFigureMessages(language)('opinions.group', { group, count: size }),
      ),
    })),
    rows: rows.map(({ statement }) => ({
      statement,
      dots: rowsOf(kept, statement).flatMap((row) => {
        const at = series.indexOf(row.groups[0] ?? '');
        if (at < 0) return [];
        const value = agreeing(row);
        const said = wordingsOf((language) => formats(language).percent(value));
        return [{ series: at, value, said }];
      }),
    })),
  };
}
