import type { SlideView } from '../../../shared/domain/view/screen-view.ts';
import { wholePages } from '../ballot-screen/whole-pages.ts';
import { sortPages } from '../piles/sort-pages.ts';
import type { BallotFaces } from './faces.ts';
import { drawingPages } from './drawing-paging.ts';
import { gatheredPages } from './gathered-paging.ts';
import { linePages } from './line-paging.ts';
import { cellPages, matrixPages } from './matrix-paging.ts';
import { adoptionPages, cardPages, resultPages, statementPages, themePages, tracePages } from './paging.ts';

/**
 * How many pages a slide has, for "2 of 3" on the console and for its arrow keys; at least 1.
 *
 * Pure and the same on every device: it counts with the widths of the letters, never with a browser.
 * Show another page with `screen.show` and the slide's `page`.
 */
export function pagesOf(slide: SlideView, faces: BallotFaces): number {
  switch (slide.kind) {
    case 'cards':
      return cardPages(slide).length;
    case 'gathered':
      return gatheredPages(slide);
    case 'themes':
      return themePages(slide).length;
    case 'sort':
      return sortPages(slide.sort, slide.figure);
    case 'statement':
      return statementPages(slide).length;
    case 'results':
      return (wholePages(slide.ballot) ?? resultPages(slide.ballot.items)).length;
    case 'result':
      return faces[slide.ballot.method]?.pages(slide) ?? 1;
    case 'trace':
      return tracePages(slide).length;
    case 'line-trace':
      return linePages(slide).length;
    case 'adoption':
      return adoptionPages(slide).length;
    case 'matrix':
      return matrixPages(slide).length;
    case 'cell':
      return cellPages(slide).length;
    case 'drawing':
      return drawingPages(slide).length;
    case 'hold':
    case 'join':
    case 'prompt':
    case 'progress':
    case 'card':
    case 'speaker':
    // Its words change while it stands there: it counts its pages itself.
    case 'document':
      return 1;
  }
}
