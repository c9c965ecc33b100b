import { createSocket } from 'node:dgram';
import { networkInterfaces } from 'node:os';
import { type ScoredAddress, scoreAddresses } from './score.ts';

/** The addresses of this computer as they are now. */
export type AddressWatch = {
  now(): readonly ScoredAddress[];
  /** Looks again at once: after sleep, or when the system says that the network changed. */
  look(): void;
  stop(): void;
};

const every = 5000;

/** Looks every five seconds; `changed` is called when something is different. */
export function watchAddresses(changed: () => void): AddressWatch {
  let known: readonly ScoredAddress[] = scoreAddresses(networkInterfaces(), null);
  let stopped = false;
  const look = async (): Promise<void> => {
    const next = scoreAddresses(networkInterfaces(), await wayOut());
    if (stopped || JSON.stringify(next) === JSON.stringify(known)) return;
    known = next;
    changed();
  };
  void look();
  const timer = setInterval(() => void look(), every);
  timer.unref();
  return {
    now: () => known,
    look: () => void look(),
    stop: () => {
      stopped = true;
      clearInterval(timer);
    },
  };
}

/**
 * The address from which the system would send to the internet, or null.
 *
 * Nothing is sent: a datagram socket that is connected only looks the way up. The address is one of those that are
 * kept for documentation.
 */
function wayOut(): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = createSocket('udp4');
    const done = (way: string | null): void => {
      socket.close();
      resolve(way);
    };
    socket.once('error', () => done(null));
    socket.connect(9, '192.0.2.1', () => done(socket.address().address));
  });
}
