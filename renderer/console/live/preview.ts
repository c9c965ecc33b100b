import type { Slide } from '../../../shared/domain/model/programme.ts';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import type { ScreenView, SlideView } from '../../../shared/domain/view/screen-view.ts';
import { drawingSlide } from '../../../shared/domain/view/framework-slide.ts';
import type { TeamStatement } from '../../../shared/domain/view/team-view.ts';

import { showsRounds } from '../../../shared/methods/slope-of-rounds.ts';
import { roundsOnWording } from '../../features/ballot/rounds-on-wording.ts';
import { linePreview } from './line-preview.ts';
import { matrixPreview } from './matrix-preview.ts';

type Trace = Extract<SlideView, { kind: 'trace' }>;

type Known = Pick<
  ConsoleView,
  | 'screen'
  | 'steps'
  | 'cards'
  | 'themes'
  | 'statements'
  | 'traceCategories'
  | 'ballots'
  | 'evidence'
  | 'presence'
  | 'quorum'
  | 'floor'
  | 'seats'
  | 'documents'
  | 'sorts'
  | 'framework'
  | 'readings'
>;

/**
 * The picture that *Show* would put on the projector, from what the console knows. Null where it knows too
 * little, as of cards that the team has not looked at.
 *
 * The screen's own view is made by the host when it is shown; this is only looked at here.
 */
export function previewOf(view: Known, slide: Slide): ScreenView | null {
  const picture = slideOf(view, slide);
  return picture === null
    ? null
    : { ...view.screen, slide: picture, blank: false, frozen: false, ring: null };
}

function slideOf(view: Known, slide: Slide): SlideView | null {
  switch (slide.kind) {
    case 'hold':
    case 'join':
      return slide;
    case 'prompt':
    case 'progress': {
      const step = stepOfRun(view, slide.run);
      if (step === undefined) return null;
      if (slide.kind === 'progress') return { kind: 'progress', step, progress: step.progress };
      const ballot = Object.values(view.ballots).find(
        (row) => row.step === step.id && row.phase !== 'void' && row.phase !== 'counted',
      );
      return { kind: 'prompt', step, ballot: ballot === undefined ? null : { ...ballot, items: [] } };
    }
    case 'cards': {
      const step = stepOfRun(view, slide.run);
      const cards = Object.values(view.cards).filter(
        (card) =>
          card.held === null &&
          card.step === step?.id &&
          (slide.theme === null || card.theme === slide.theme),
      );
      const theme = view.themes.find((row) => row.id === slide.theme)?.label ?? null;
      const used = new Set(cards.map((card) => card.theme));
      const themes = view.themes.filter((row) => used.has(row.id)).map(({ id, label }) => ({ id, label }));
      return { kind: 'cards', step: step ?? null, theme, cards, themes, page: slide.page };
    }
    case 'sort': {
      const sort = view.sorts[slide.run]?.result ?? null;
      const step = stepOfRun(view, slide.run) ?? null;
      return sort === null ? null : { kind: 'sort', step, sort, figure: slide.figure, page: slide.page };
    }
    case 'card': {
      const card = view.cards[slide.input];
      return card === undefined ? null : { kind: 'card', card };
    }
    case 'gathered': {
      const step = stepOfRun(view, slide.run);
      if (step === undefined || step.gathered === null) return null;
      const cards =
        step.gathered.kind === 'grid'
          ? Object.values(view.cards).filter((card) => card.held === null && card.step === step.id)
          : [];
      return { kind: 'gathered', step, gathered: step.gathered, cards, page: slide.page ?? 1 };
    }
    case 'themes':
      return { kind: 'themes', themes: view.themes, page: slide.page };
    case 'statement': {
      const statement = view.statements[slide.statement];
      return statement === undefined
        ? null
        : { kind: 'statement', statement, compare: slide.compare, page: slide.page ?? 1 };
    }
    case 'adoption': {
      const statement = view.statements[slide.statement];
      const { present, votingPresent } = view.presence;
      return statement === undefined
        ? null
        : { kind: 'adoption', statement, present, votingPresent, quorum: view.quorum, page: slide.page ?? 1 };
    }
    case 'result': {
      const ballot = view.ballots[slide.ballot];
      const item = ballot?.items.find((row) => row.statement === slide.item);
      if (ballot === undefined || item === undefined || ballot.result === null) return null;
      const only = ballot.result.items[slide.item];
      return {
        kind: 'result',
        ballot: { ...ballot, items: [], result: null },
        statement: slide.item,
        number: item.number,
        text: item.text,
        language: item.language,
        translations: item.translations,
        page: slide.page ?? 1,
        result: only === undefined ? null : { ...ballot.result, items: { [slide.item]: only } },
        rounds: showsRounds(ballot.settings)
          ? roundsOnWording(view.ballots, ballot, slide.item).flatMap(({ id, round, superseded, result }) => {
              const found = id === ballot.id || superseded ? undefined : result?.items[slide.item];
              return found === undefined ? [] : [{ round, detail: found.detail }];
            })
          : [],
      };
    }
    case 'results': {
      const ballot = view.ballots[slide.ballot];
      return ballot === undefined ? null : { kind: 'results', ballot, page: slide.page };
    }
    case 'speaker': {
      const number = (seat: string): number => view.seats[seat]?.number ?? 0;
      const speaking = view.floor.find((row) => row.state === 'speaking');
      const waiting = view.floor.filter((row) => row.state === 'waiting').slice(0, 5);
      return {
        kind: 'speaker',
        speaking: speaking === undefined ? null : number(speaking.seat),
        next: waiting.map((row) => number(row.seat)),
      };
    }
    case 'trace': {
      const statement = view.statements[slide.statement];
      return statement === undefined
        ? null
        : { kind: 'trace', ...traceOf(view, statement), page: slide.page ?? 1 };
    }
    case 'drawing':
      return drawingSlide(view.framework, slide);
    case 'line-trace':
      return linePreview(view, slide);
    case 'matrix':
    case 'cell':
      return matrixPreview(view, slide);
    case 'document': {
      const document = view.documents.find((row) => row.id === slide.document && row.binnedAt === null);
      if (document === undefined) return null;
      return {
        kind: 'document',
        document: document.id,
        documentKind: document.kind,
        title: document.title,
        statement: view.statements[document.statement ?? '']?.number ?? null,
        language: document.language,
        page: slide.page ?? 1,
      };
    }
  }
}

/** Cards that are not shown to the room stay out of the picture, as they do on the projector. */
function traceOf(view: Known, statement: TeamStatement): Omit<Trace, 'kind' | 'page'> {
  const cards = statement.inputIds
    .flatMap((id) => view.cards[id] ?? [])
    .filter((card) => card.shown && card.held === null);
  return {
    statement,
    cards,
    evidence: statement.evidenceIds.flatMap((id) => {
      const found = view.evidence.find((row) => row.id === id);
      return found === undefined ? [] : [{ id: found.id, title: found.title }];
    }),
    categories: view.traceCategories[statement.id] ?? [],
  };
}

function stepOfRun(view: Known, run: string): ConsoleView['steps'][string] | undefined {
  return Object.values(view.steps).find((step) => step.run?.id === run);
}
