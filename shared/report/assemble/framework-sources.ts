import type { Provenance } from '../../domain/model/framework.ts';
import type { Run } from '../blocks.ts';
import { linkTo, type Said } from '../build.ts';
import type { Scribe } from './scribe.ts';

/** The statements and sources of a line, each a link to where it stands. */
export function restsOn(scribe: Scribe, from: Provenance): Said {
  const { dossier } = scribe;
  const statements = dossier.statements
    .filter(({ id }) => from.statements.includes(id))
    .map((row) => linkTo(scribe.anchor.statement(row), scribe.statement(row.id)));
  const sources = dossier.evidence.flatMap(({ id }, index) =>
    from.evidence.includes(id)
      ? [linkTo(scribe.anchor.source(id), `E${String(index + 1).padStart(2, '0')}`)]
      : [],
  );
  const links = [...statements, ...sources];
  const parts = links.flatMap((link, index): Run[] => (index === 0 ? [link] : [{ text: ', ' }, link]));
  const { other } = from;
  if (other === null || other.locator === '') return parts;
  return parts.length === 0 ? other.locator : [...parts, { text: `; ${other.locator}` }];
}
