import type { Diagram, FrameworkContent } from '../../../shared/domain/model/framework.ts';
import type { DiagramOptions, Drawing } from '../../../shared/figures/diagrams/drawing.ts';
import type { Language } from '../../../shared/i18n/language.ts';

/** What is to be drawn. `n` counts up: an older drawing that comes late is not shown. */
export interface DrawingAsk {
  readonly n: number;
  readonly content: FrameworkContent;
  readonly diagram: Pick<Diagram, 'id' | 'spec'>;
  readonly language: Language;
  readonly options: DiagramOptions;
}

export interface DrawingAnswer {
  readonly n: number;
  readonly drawing: Drawing;
}
