import { direction, type Language } from '../../../shared/i18n/language.ts';
import { commonMessages } from '../../../shared/i18n/common.ts';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import type { ScreenView } from '../../../shared/domain/view/screen-view.ts';
import { cx } from '../../ui/cx.ts';
import { ScreenFrame } from '../../ui/frame/ScreenFrame.tsx';
import { LanguageScope, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { FallBack } from '../../ui/status/FallBack.tsx';
import { DocumentSlide } from '../documents/slide/DocumentSlide.tsx';
import { DrawingSlide } from './DrawingSlide.tsx';
import type { SlideFaces } from './faces.ts';
import { JoinSlide } from './JoinSlide.tsx';
import { LineTraceSlide } from './LineTraceSlide.tsx';
import { pagesOf } from './pages.ts';
import { BrokenSlide, HoldSlide, ProgressSlide, SpeakerSlide } from './PlainSlides.tsx';
import { PromptSlide } from './PromptSlide.tsx';
import { Ring } from './Ring.tsx';
import styles from './slide.module.css';
import { SlideStrip } from './SlideStrip.tsx';
import { TraceSlide } from './TraceSlide.tsx';

export interface SlideFaceProps {
  readonly view: ScreenView;
  /** In which the screen itself speaks: `screenLanguage(view.languages)`. */
  readonly language: Language;
  /** `screenFaces` of the activities. */
  readonly faces: SlideFaces;
  /** The host's clock. Keep the function the same between renders. */
  readonly clock?: () => number;
  /** The window of the projector, or a true thumbnail that fills the width of its parent. */
  readonly fit?: 'window' | 'parent';
  /** Read out for a thumbnail: "On the screen now". */
  readonly label?: string;
  /** The host is lost: the picture stays, the strip says so. */
  readonly isReconnecting?: boolean;
}

/**
 * One slide on the canvas of 1920 by 1080, with its strip and ribbons: what the room sees.
 *
 * The projector, the console's thumbnail and its preview of *Show* draw the same picture, larger or smaller.
 */
export function SlideFace(props: SlideFaceProps) {
  const { language } = props;
  return (
    <LanguageScope language={language}>
      <div className={styles['scope']} lang={language} dir={direction(language)}>
        <Picture {...props} />
      </div>
    </LanguageScope>
  );
}

function Picture({
  view,
  faces,
  clock = Date.now,
  fit = 'window',
  label,
  isReconnecting = false,
}: SlideFaceProps) {
  const frame = { fit, ...(label === undefined ? {} : { label }) };
  if (view.blank) return <ScreenFrame {...frame}>{null}</ScreenFrame>;
  return (
    <ScreenFrame {...frame} strip={<SlideStrip view={view} clock={clock} isReconnecting={isReconnecting} />}>
      <Ribbons view={view} />
      <div
        key={identity(view)}
        className={styles['body']}
        data-slide={`${view.slide.kind} ${'page' in view.slide ? view.slide.page : 1}`}
      >
        <div className={styles['face']}>
          <FallBack again={view.slide} renderInstead={() => <BrokenSlide view={view} />}>
            <Chosen view={view} faces={faces} clock={clock} />
          </FallBack>
        </div>
        <TimeBox view={view} clock={clock} />
      </div>
      <FallBack again={view.slide} renderInstead={() => null}>
        <Margin view={view} faces={faces} />
      </FallBack>
    </ScreenFrame>
  );
}

function Chosen({
  view,
  faces,
  clock,
}: {
  readonly view: ScreenView;
  readonly faces: SlideFaces;
  readonly clock: () => number;
}) {
  const { slide } = view;
  switch (slide.kind) {
    case 'hold':
      return <HoldSlide slide={slide} view={view} />;
    case 'join':
      return <JoinSlide slide={slide} view={view} />;
    case 'prompt':
      return <PromptSlide slide={slide} view={view} />;
    case 'progress':
      return <ProgressSlide slide={slide} view={view} />;
    case 'speaker':
      return <SpeakerSlide slide={slide} view={view} />;
    case 'trace':
      return <TraceSlide slide={slide} view={view} />;
    case 'drawing':
      return <DrawingSlide slide={slide} view={view} />;
    case 'line-trace':
      return <LineTraceSlide slide={slide} view={view} />;
    case 'document':
      return <DocumentSlide slide={slide} view={view} />;
    case 'cards':
      return <faces.cards slide={slide} view={view} />;
    case 'card':
      return <faces.card slide={slide} view={view} />;
    case 'gathered': {
      const Gathered = faces.gathered[slide.step.method ?? ''];
      return Gathered === undefined ? null : <Gathered slide={slide} view={view} />;
    }
    case 'themes':
      return <faces.themes slide={slide} view={view} />;
    case 'sort':
      return <faces.sort slide={slide} view={view} />;
    case 'statement':
      return <faces.statement slide={slide} view={view} />;
    case 'adoption':
      return <faces.adoption slide={slide} view={view} />;
    case 'matrix':
      return <faces.matrix slide={slide} view={view} />;
    case 'cell':
      return <faces.cell slide={slide} view={view} clock={clock} />;
    case 'result': {
      const Result = faces.ballots[slide.ballot.method]?.result;
      return Result === undefined ? null : <Result slide={slide} view={view} />;
    }
    case 'results': {
      const Results = faces.ballots[slide.ballot.method]?.results;
      return Results === undefined ? null : <Results slide={slide} view={view} />;
    }
  }
}

/** The same slide keeps its place in the page; another one fades in. */
function identity({ slide }: ScreenView): string {
  const page = 'page' in slide ? slide.page : 1;
  return `${slide.kind} ${subject(slide)} ${page}`;
}

function subject(slide: ScreenView['slide']): string {
  switch (slide.kind) {
    case 'prompt':
    case 'progress':
    case 'cards':
    case 'gathered':
      return slide.step?.id ?? '';
    case 'sort':
      return `${slide.sort.run} ${slide.figure}`;
    case 'card':
      return slide.card.id;
    case 'statement':
    case 'trace':
    case 'adoption':
      return slide.statement.id;
    case 'drawing':
      return slide.diagram.id;
    case 'line-trace':
      return `${slide.line} ${slide.id}`;
    case 'result':
      return slide.statement;
    case 'document':
      return slide.document;
    case 'matrix':
      return slide.run;
    case 'cell':
      return slide.cell;
    case 'hold':
    case 'join':
    case 'themes':
    case 'results':
    case 'speaker':
      return '';
  }
}

function Ribbons({ view }: { readonly view: ScreenView }) {
  const t = useMessages(commonMessages);
  if (!view.rehearsal && !view.illustrative) return null;
  return (
    <div className={styles['ribbons']}>
      {view.rehearsal && <p className={cx(styles['ribbon'], styles['rehearsal'])}>{t('rehearsal')}</p>}
      {view.illustrative && (
        <p className={cx(styles['ribbon'], styles['illustrative'])}>{t('illustrative')}</p>
      )}
    </div>
  );
}

/** The ring of a speaker or of *No objection?*: large where it is the matter itself, small beside all else. */
function TimeBox({ view, clock }: { readonly view: ScreenView; readonly clock: () => number }) {
  const t = useMessages(screenMessages);
  const { ring, slide } = view;
  if (ring === null) return null;
  const isLarge = slide.kind === 'speaker' || slide.kind === 'adoption';
  return (
    <div className={cx(styles['ring'], !isLarge && styles['ringSmall'])}>
      <Ring
        ring={ring}
        label={slide.kind === 'adoption' || slide.kind === 'cell' ? t('ring.noObjection') : ''}
        size={isLarge ? 'large' : 'small'}
        clock={clock}
      />
    </div>
  );
}

/** Between the slide and the strip: which page this is, and the head of the record at ballots and decisions. */
function Margin({ view, faces }: { readonly view: ScreenView; readonly faces: SlideFaces }) {
  const t = useMessages(screenMessages);
  const { slide, head } = view;
  const pages = pagesOf(slide, faces.ballots);
  const page = 'page' in slide ? Math.min(slide.page, pages) : 1;
  const showsHead =
    head !== '' &&
    (slide.kind === 'result' ||
      slide.kind === 'results' ||
      slide.kind === 'adoption' ||
      slide.kind === 'matrix' ||
      slide.kind === 'cell' ||
      (slide.kind === 'prompt' && slide.ballot !== null));
  if (pages < 2 && !showsHead) return null;
  return (
    <div className={styles['margin']}>
      {pages > 1 && <p className={styles['page']}>{t('page', { page, pages })}</p>}
      {showsHead && <p className={styles['record']}>{t('record.head', { head })}</p>}
    </div>
  );
}
