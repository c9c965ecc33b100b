import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Consultation } from '../../shared/domain/model/consultation.ts';
import type { JsonObject } from '../../shared/util/json.ts';
import { DomainWorld, theHost } from './domain-world.ts';

const path = fileURLToPath(new URL('../../electron/host/example/consultation.json', import.meta.url));

/** The bundled worked example, in the open format. */
export function exampleDocument(): JsonObject {
  return JSON.parse(readFileSync(path, 'utf8')) as JsonObject;
}

/** The state of a consultation that was made by importing the worked example. */
export function workedExample(): Consultation {
  const world = new DomainWorld('worked example');
  const outcome = world.send(theHost, 'import.apply', { document: exampleDocument() });
  if (!outcome.ok) throw new Error(outcome.say);
  return world.state;
}
