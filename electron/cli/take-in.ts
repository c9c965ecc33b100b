import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readDocument } from '../host/files/read-document.ts';
import { makeId } from '../../shared/util/id.ts';
import { ownSession } from './own-session.ts';
import { WrongInput } from './wrong-input.ts';

/**
 * Takes comment files into a consultation, each by itself: one that is refused stands in nobody's way.
 *
 * Returns 2 where one was refused.
 */
export async function takeIn(sources: readonly string[], file: string): Promise<number> {
  const paths = sources.map((source) => resolve(source));
  for (const path of paths) if (!existsSync(path)) throw new WrongInput(`there is no file ${path}`);
  const session = ownSession();
  let refused = 0;
  try {
    const { record } = await session.open(file);
    for (const path of paths) {
      const name = basename(path);
      const read = readDocument({ name, bytes: readFileSync(path) });
      const outcome = read.ok
        ? await record.submit({
            device: 'host',
            key: makeId(randomBytes),
            actor: { kind: 'host' },
            command: { name: 'comments.take', seat: null, body: { file: read.document } },
          })
        : { ok: false as const, say: 'This is no comment file of Baraza.' };
      if (outcome.ok) {
        const count = Number(outcome.answer?.['comments'] ?? 0);
        process.stdout.write(`${name}: ${count} ${count === 1 ? 'comment' : 'comments'} taken in\n`);
      } else {
        refused += 1;
        process.stderr.write(`baraza import: ${name}: ${outcome.say}\n`);
      }
    }
  } finally {
    await session.close();
  }
  return refused === 0 ? 0 : 2;
}
