import { WebSocketStatus } from '@hocuspocus/provider';
import { onTestFinished } from 'vitest';
import type { WritingPage } from './writer.ts';

/** Lets a page behave as ours do: shown out of a document, it opens it again after a moment, with all that it has. */
export function comesAgain(page: WritingPage): WritingPage {
  const { provider } = page;
  const line = provider.configuration.websocketProvider;
  let again: NodeJS.Timeout | undefined;
  // What waited for the line is in the document, which the handshake brings over whole.
  line.on('open', () => (line['messageQueue'] = []));
  provider.on('close', () => {
    if (line.status !== WebSocketStatus.Connected) return;
    clearTimeout(again);
    again = setTimeout(() => {
      provider.detach();
      provider.attach();
    }, 100);
  });
  onTestFinished(() => clearTimeout(again));
  return page;
}
