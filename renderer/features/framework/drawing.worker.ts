import { drawDiagram } from '../../../shared/framework/draw.ts';
import { drawingWords } from '../../../shared/framework/drawing-words.ts';
import type { DrawingAnswer, DrawingAsk } from './drawing-messages.ts';

addEventListener('message', ({ data }: MessageEvent<DrawingAsk>) => {
  const { n, content, diagram, language, options } = data;
  const answer: DrawingAnswer = {
    n,
    drawing: drawDiagram(content, diagram, drawingWords(language), options),
  };
  postMessage(answer);
});
