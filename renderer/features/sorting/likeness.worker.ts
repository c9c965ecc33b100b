import { LikenessIndex } from '../../../shared/methods/likeness.ts';
import type { LikenessAnswer, LikenessAsk } from './likeness-messages.ts';

const index = new LikenessIndex<string>();

addEventListener('message', ({ data }: MessageEvent<LikenessAsk>) => {
  for (const id of data.remove) index.remove(id);
  for (const [id, text] of data.set) index.add(id, text);
  const answer: LikenessAnswer = { id: data.id, likest: index.likest(data.id).slice(0, 3) };
  postMessage(answer);
});
