import { ballotFigureMessages } from '../i18n/ballot-figures.ts';
import { formats } from '../i18n/formats.ts';
import type { Language } from '../i18n/language.ts';
import type { FigureTable } from './figure-table.ts';
import type { Scene, Shape } from './scene.ts';
import { rounded } from './scene.ts';
import { textWidth, wrapped } from './text-width.ts';
import type { FigureOptions } from './theme.ts';
import { LIGHT, PRINT_SIZE } from './theme.ts';

/** Votes in each round of a count, best first; null once an option is out of the count. */
export interface FlowFigure {
  readonly quota: number | null;
  readonly rows: readonly {
    readonly label: string;
    readonly votes: readonly (number | null)[];
    readonly fate: 'chosen' | 'out' | 'left';
  }[];
}

/** Where an option goes out of the count: the last round in which it has votes. */
function lastRound(votes: FlowFigure['rows'][number]['votes']): number {
  return votes.findLastIndex((each) => each !== null);
}

/** The rounds that have room: the first and the last ones. */
function shownRounds(rounds: number, room: number): number[] {
  const all = Array.from({ length: rounds }, (_, round) => round);
  return rounds <= room ? all : [0, ...all.slice(rounds - Math.max(1, room - 1))];
}

/** Votes to one decimal: fractions come from passing on what is over the quota. */
function votesIn(language: Language): (value: number | null | undefined) => string {
  const write = formats(language);
  return (value) => write.number(Math.round(sound(value) * 10) / 10);
}

/**
 * How votes moved: a row an option, a column a round, and lines from who gave votes up to who got them.
 *
 * Every bar carries its number, and what it gained; who was chosen or went out says so in words. Rounds without room
 * are left out in the middle, never the first or the last.
 */
export function roundFlow({ rows, quota }: FlowFigure, language: Language, options?: FigureOptions): Scene {
  const theme = options?.theme ?? LIGHT;
  const { width, text } = options?.size ?? PRINT_SIZE;
  const t = ballotFigureMessages(language);
  const votesOf = votesIn(language);
  const isTurned = options?.direction === 'rtl';
  const shapes: Shape[] = [];
  const flip = (x: number, w = 0): number => rounded(isTurned ? width - x - w : x);
  const anchor = (side: 'start' | 'middle'): 'start' | 'middle' | 'end' =>
    side === 'middle' ? 'middle' : isTurned ? 'end' : 'start';
  const say = (
    said: string,
    x: number,
    y: number,
    more: { bold?: true; voice?: 'room'; muted?: true } = {},
  ): void => {
    const { muted, ...rest } = more;
    shapes.push({
      kind: 'text',
      x: flip(x),
      y: rounded(y),
      text: said,
      size: text,
      anchor: anchor('start'),
      fill: muted === true ? theme.muted : theme.ink,
      ...rest,
    });
  };
  const rounds = Math.max(0, ...rows.map(({ votes }) => votes.length));
  if (rounds === 0) {
    say(t('none'), 1, text);
    return { width, height: Math.ceil(text * 1.4), background: theme.surface, shapes };
  }
  const labelWidth = width * 0.34;
  const left = labelWidth + text;
  const shown = shownRounds(rounds, Math.max(2, Math.floor((width - left) / (text * 6))));
  const step = (width - left) / shown.length;
  const barRoom = step * 0.62;
  const most = Math.max(1, sound(quota), ...rows.flatMap(({ votes }) => votes.map(sound)));
  const top = text * 1.8;
  const rowHeight = text * 2.8;
  const yOf = (row: number): number => top + row * rowHeight;
  const xOf = (column: number): number => left + column * step;
  const barOf = (votes: number | null | undefined): number => Math.max(1, (barRoom * sound(votes)) / most);

  for (const [column, round] of shown.entries()) {
    say(t('rounds.round', { number: round + 1 }), xOf(column), text, { bold: true });
  }
  for (const [column, round] of shown.entries()) {
    const before = shown[column - 1];
    if (before === undefined) continue;
    const givers = rows.flatMap(({ votes }, row) =>
      sound(votes[round]) < sound(votes[before]) ? [row] : [],
    );
    const takers = rows.flatMap(({ votes }, row) =>
      sound(votes[round]) > sound(votes[before]) + 1e-9 ? [row] : [],
    );
    for (const giver of givers) {
      for (const taker of takers) {
        const gained = sound(rows[taker]?.votes[round]) - sound(rows[taker]?.votes[before]);
        const from = xOf(column - 1) + barOf(rows[giver]?.votes[before]);
        const to = xOf(column);
        const [y1, y2] = [yOf(giver) + text * 1.75, yOf(taker) + text * 1.75];
        const middle = (from + to) / 2;
        shapes.push({
          kind: 'path',
          d: `M${flip(from)},${rounded(y1)} C${flip(middle)},${rounded(y1)} ${flip(middle)},${rounded(y2)} ${flip(to)},${rounded(y2)}`,
          fill: 'none',
          stroke: theme.votes[1],
          strokeWidth: rounded(Math.max(1, Math.min(text * 0.7, (text * 2 * gained) / most))),
        });
      }
    }
  }
  for (const [row, { label, votes, fate }] of rows.entries()) {
    const lines = wrapped(label, text * 1.12, labelWidth, 2);
    for (const [line, said] of lines.entries()) {
      say(said, 1, yOf(row) + text * (1 + line * 1.2), { voice: 'room' });
    }
    const last = lastRound(votes);
    for (const [column, round] of shown.entries()) {
      const own = votes[round];
      if (own === null || own === undefined) continue;
      const x = xOf(column);
      const y = yOf(row);
      const box = { y: rounded(y + text * 1.25), width: rounded(barOf(own)), height: rounded(text) };
      const at = { ...box, x: flip(x, box.width) };
      const isEnd = round === last;
      const fill = fate === 'out' ? theme.votes[2] : theme.votes[3];
      shapes.push(
        { kind: 'rect', ...at, fill },
        { kind: 'rect', ...at, fill: 'none', stroke: theme.ink, strokeWidth: 1 },
      );
      const earlier = column === 0 ? null : votes[shown[column - 1] ?? 0];
      const gained = earlier === null || earlier === undefined ? 0 : sound(own) - sound(earlier);
      const number = gained > 1e-9 ? `${votesOf(own)} (+${votesOf(gained)})` : votesOf(own);
      say(number, x, y + text, { bold: true });
      if (isEnd && fate !== 'left') {
        const said = t(`rounds.${fate}`);
        const after = x + textWidth(`${number} `, text, true);
        if (after + textWidth(said, text) <= x + step) say(said, after, y + text, { muted: true });
      }
    }
  }
  const bottom = yOf(rows.length);
  if (quota !== null) say(t('rounds.quota', { votes: votesOf(quota) }), 1, bottom + text, { muted: true });
  const height = Math.ceil(bottom + (quota === null ? text * 0.4 : text * 1.6));
  return { width, height, background: theme.surface, shapes };
}

function sound(value: number | null | undefined): number {
  return value !== null && value !== undefined && Number.isFinite(value) ? Math.max(0, value) : 0;
}

/** The same figure in words: each option's votes, round by round, and its fate. */
export function describeRoundFlow({ rows, quota }: FlowFigure, language: Language): string {
  const t = ballotFigureMessages(language);
  const votesOf = votesIn(language);
  if (rows.length === 0) return `${t('none')}.`;
  const said = rows.map(({ label, votes, fate }) => {
    const numbers = votes.filter((each) => each !== null).map(votesOf);
    return `${label}: ${numbers.join(' → ')}${fate === 'left' ? '' : `, ${t(`rounds.${fate}`)}`}.`;
  });
  return [...said, ...(quota === null ? [] : [t('rounds.quota', { votes: votesOf(quota) })])].join(' ');
}

/** The numbers behind the figure. */
export function tableOfRoundFlow({ rows }: FlowFigure, language: Language): FigureTable {
  const t = ballotFigureMessages(language);
  const votesOf = votesIn(language);
  const rounds = Math.max(0, ...rows.map(({ votes }) => votes.length));
  const columns = Array.from({ length: rounds }, (_, round) => ({
    label: t('rounds.round', { number: round + 1 }),
    align: 'end' as const,
  }));
  return {
    columns: [{ label: t('statement'), align: 'start' }, ...columns, { label: '', align: 'start' }],
    rows: rows.map(({ label, votes, fate }) => [
      label,
      ...columns.map((_, round) =>
        votes[round] === null || votes[round] === undefined ? '–' : votesOf(votes[round]),
      ),
      fate === 'left' ? '' : t(`rounds.${fate}`),
    ]),
  };
}
