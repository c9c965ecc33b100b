import { diagramAs } from '../../framework/draw-as.ts';
import { forDrawing } from '../../framework/for-drawing.ts';
import { hashOfFramework } from '../../framework/hash-of-framework.ts';
import type { LineKind } from '../../framework/lines.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Diagram, FrameworkContent } from '../model/framework.ts';
import type { Slide } from '../model/programme.ts';
import type { CardView } from './parts.ts';

type Paged = {
  /** The version that this is; null for a draft. */
  readonly version: number | null;
  readonly page: number;
};

/** A drawing on the projector: what it needs of the framework, without any source. */
export type DrawingSlide = Paged & {
  readonly kind: 'drawing';
  readonly title: string;
  readonly diagram: Pick<Diagram, 'id' | 'spec'>;
  readonly content: FrameworkContent;
};

/** Where a line of the framework comes from, on the projector, as far as it may be told there. */
export type LineSlide = Paged & {
  readonly kind: 'line-trace';
  readonly line: LineKind;
  readonly id: string;
  readonly label: string;
  /** What a cell says, item by item; empty for every other line, whose label is its words. */
  readonly items: readonly string[];
  readonly statements: readonly {
    readonly id: string;
    readonly number: number;
    readonly text: string;
    readonly language: string;
  }[];
  readonly cards: readonly CardView[];
  readonly evidence: readonly { readonly id: string; readonly title: string }[];
  /** The counted ballots behind it. */
  readonly ballots: readonly { readonly id: string; readonly label: string }[];
  /** The lines that it uses, and those that use it. */
  readonly used: readonly { readonly id: string; readonly label: string }[];
  /** What the room decided on a cell in plenary, oldest first. */
  readonly plenary: readonly PlenaryTold[];
  readonly categories: readonly string[];
  /** Null: fewer than 3, or it would tell of one card; see `countriesTold`. */
  readonly countries: number | null;
};

export type PlenaryTold = {
  readonly kind: 'accepted' | 'amended' | 'parked';
  /** How many cells were adopted at one stroke; null where the cell was decided alone. */
  readonly together: number | null;
  readonly at: string;
};

export type FrameworkSlide = DrawingSlide | LineSlide;

type Known = Pick<Consultation['framework'], 'draft'> & {
  readonly versions: readonly { readonly number: number; readonly hash: string }[];
};

/** Null for a drawing that is not there any more, or cannot be drawn so. */
export function drawingSlide(
  { draft, versions }: Known,
  slide: Extract<Slide, { readonly kind: 'drawing' }>,
): DrawingSlide | null {
  const diagram = draft?.diagrams.find(({ id }) => id === slide.diagram);
  if (draft === null || diagram === undefined) return null;
  const shown = diagramAs(draft, diagram, slide.as ?? diagram.spec.type);
  if (shown === null) return null;
  return {
    kind: 'drawing',
    title: diagram.title,
    version: versionOf(draft, versions),
    diagram: { id: shown.id, spec: shown.spec },
    content: forDrawing(draft),
    page: slide.page ?? 1,
  };
}

export function versionOf(draft: FrameworkContent, versions: Known['versions']): number | null {
  const hash = hashOfFramework(draft);
  return versions.findLast((version) => version.hash === hash)?.number ?? null;
}
