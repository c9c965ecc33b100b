import { randomBytes } from 'node:crypto';
import type { FileTools } from '../files/tools.ts';
import type { Session } from '../consultation/session.ts';
import { beginRehearsal } from './begin-rehearsal.ts';
import { seededDraws } from './draws.ts';
import { type Guests, startGuests } from './guests.ts';

/**
 * "Rehearse with 30 people" of the console: opens the copy and fills the room with people who follow whatever the
 * facilitator opens, at about human pace. They leave when the room closes or another rehearsal begins.
 */
export function rehearsalTool(parts: {
  readonly session: () => Session;
  readonly folder: string;
  /** Port of the room's listener, once it is settled. */
  readonly roomPort: () => Promise<number | null>;
  readonly speed?: number;
}): NonNullable<FileTools['rehearse']> {
  let guests: Guests | null = null;
  return async (record, participants) => {
    await guests?.stop();
    const session = parts.session();
    const file = await beginRehearsal(session, record.reading, {
      folder: parts.folder,
      name: record.state().about?.title ?? 'Consultation',
    });
    const port = await parts.roomPort();
    if (port === null) throw new Error('The room of the rehearsal could not be opened.');
    guests = startGuests({
      state: session.state(),
      origin: `http://127.0.0.1:${port}`,
      participants,
      speed: parts.speed ?? 2,
      draws: seededDraws(Buffer.from(randomBytes(8)).toString('hex')),
    });
    return file.path;
  };
}
