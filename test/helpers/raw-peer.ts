import { onTestFinished } from 'vitest';
import { connectPeer, type RawPeer, type Who } from './sync-peer.ts';

/** A peer of one test, which ends with it. */
export async function openRawPeer(
  who: Who,
  surface: 'phone' | 'desk' | 'console' | 'screen',
): Promise<RawPeer> {
  const peer = await connectPeer(who, surface);
  onTestFinished(() => peer.socket.terminate());
  return peer;
}
