import { z } from 'zod';

const topic = z.string().min(1).max(80);
const name = z.string().min(1).max(80);
const topics = z.array(topic).max(50);

/**
 * What two browsers tell each other to connect, as simple-peer 9 writes it.
 *
 * Spelled out and not "any JSON": a thousand nested lists would overflow the stack of whoever walks through them.
 */
const signal = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['offer', 'answer', 'pranswer']), sdp: z.string().max(24_000) }),
  z.object({
    type: z.literal('candidate'),
    candidate: z.object({
      candidate: z.string().max(1000),
      sdpMLineIndex: z.number().nullable().optional(),
      sdpMid: z.string().max(80).nullable().optional(),
    }),
  }),
  z.object({ type: z.literal('renegotiate'), renegotiate: z.literal(true) }),
]);

/** What y-webrtc 10 sends to its signalling server; anything else is no frame. */
const frame = z.discriminatedUnion('type', [
  z.object({ type: z.literal('subscribe'), topics }),
  z.object({ type: z.literal('unsubscribe'), topics }),
  z.object({
    type: z.literal('publish'),
    topic,
    data: z.discriminatedUnion('type', [
      z.object({ type: z.literal('announce'), from: name, to: z.never().optional() }),
      z.object({ type: z.literal('signal'), from: name, to: name, token: z.number().optional(), signal }),
    ]),
  }),
  z.object({ type: z.literal('ping') }),
]);

export type SignalFrame = z.infer<typeof frame>;

/** What a page sent, or null for what is no frame. Never throws. */
export function readSignalFrame(text: string): SignalFrame | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Anything may come from the network.
    return null;
  }
  const read = frame.safeParse(value);
  return read.success ? read.data : null;
}
