import { describe, expect, it } from 'vitest';
import { resultPagesOf, resultSlidePages } from '../../../renderer/features/ballot-screen/result-pages.ts';
import type { Slide } from '../../../shared/domain/model/programme.ts';
import { type SlideView, slideView } from '../../../shared/domain/view/screen-view.ts';
import { describeRoundSlope } from '../../../shared/figures/round-slope.ts';
import { delphiRoom } from '../../helpers/delphi-room.ts';
import type { JsonObject } from '../../../shared/util/json.ts';

type Result = Extract<SlideView, { kind: 'result' }>;

const first = [1, 2, 2, 3, 7, 8, 8, 9].map((value) => [value]);
const then = [5, 5, 6, 6, 7, 7, 8, 8].map((value) => [value]);

/** Two rounds of eight people, half of them in each of two categories, and what the room is shown of the second. */
function twoRounds(settings: JsonObject = {}) {
  const room = delphiRoom(8, ['Visits are paid.'], { settings });
  const [statement = ''] = room.statements;
  const ballots = [room.play(first), room.play(then)];
  const shown = (ballot: string): Result => {
    const slide: Slide = { kind: 'result', ballot, item: statement };
    const view = slideView(room.world.state, slide);
    if (view.kind !== 'result') throw new Error('there is no result');
    return view;
  };
  return { ...room, statement, ballots, shown };
}

const figureOf = (slide: Result) =>
  resultPagesOf(slide, 'en').flatMap((page) => (page.kind === 'rounds' ? [page.figure] : []))[0];

describe('[VI18] the page of rounds', () => {
  it('follows the verdict of a second round, and tells the medians of everybody and of groups', () => {
    const { ballots, shown } = twoRounds();
    const [one = '', two = ''] = ballots;
    expect(resultPagesOf(shown(one), 'en').map(({ kind }) => kind)).toEqual(['verdict', 'groups']);
    const slide = shown(two);
    expect(resultPagesOf(slide, 'fr').map(({ kind }) => kind)).toEqual(['verdict', 'rounds', 'groups']);
    expect(resultSlidePages(slide)).toBe(3);
    const figure = figureOf(slide);
    if (figure === undefined) throw new Error('there is no figure');
    expect(describeRoundSlope(figure)).toMatch(
      /^Round 1: Rated 8, Median 5, Ministry \S+, Districts \S+\. Round 2: Rated 8, Median 6\.5, Ministry/u,
    );
  });

  it('names no group where only the room is fed back, and is not there where people see themselves alone', () => {
    const room = twoRounds({ feedback: 'room' });
    expect(figureOf(room.shown(room.ballots[1] ?? ''))?.groups).toEqual([]);
    const own = twoRounds({ feedback: 'own' });
    const slide = own.shown(own.ballots[1] ?? '');
    expect(slide.rounds).toEqual([]);
    expect(figureOf(slide)).toBeUndefined();
  });

  it('leaves out rounds on other words', () => {
    const room = twoRounds();
    const body = { statement: room.statement, text: 'Visits are paid in time.', seen: 1 };
    room.lead('statement.reword', body);
    const third = room.play(then);
    expect(room.shown(third).rounds).toEqual([]);
    const fourth = room.play(first);
    expect(room.shown(fourth).rounds.map(({ round }) => round)).toEqual([3]);
  });
});
