import type { ComponentType } from 'react';
import type { ScreenView } from '../../../shared/domain/view/screen-view.ts';
import type { SlideOf } from './paging.ts';

/** What a face on the screen is given: its slide, and the languages of the consultation, the leading one first. */
export type FaceProps<Kind extends ScreenView['slide']['kind']> = {
  readonly slide: SlideOf<Kind>;
  readonly view: ScreenView;
  /** The host's clock, for faces that count time. */
  readonly clock?: () => number;
};

export type Face<Kind extends ScreenView['slide']['kind']> = ComponentType<FaceProps<Kind>>;

/** How the results of one kind of ballot stand on the screen, by the method's name. */
export type BallotFaces = {
  readonly [method: string]: {
    readonly result: Face<'result'>;
    readonly results: Face<'results'>;
    /** How many pages one result has. */
    readonly pages: (slide: SlideOf<'result'>) => number;
  };
};

/** The activities' faces on the screen: `screenFaces` of `renderer/activities/screen-faces.ts`. */
export type SlideFaces = {
  readonly cards: Face<'cards'>;
  readonly card: Face<'card'>;
  readonly themes: Face<'themes'>;
  /** What the cards or choices of a run come to, by the method's name. */
  readonly gathered: { readonly [method: string]: Face<'gathered'> };
  readonly sort: Face<'sort'>;
  readonly statement: Face<'statement'>;
  readonly adoption: Face<'adoption'>;
  readonly matrix: Face<'matrix'>;
  readonly cell: Face<'cell'>;
  readonly ballots: BallotFaces;
};
