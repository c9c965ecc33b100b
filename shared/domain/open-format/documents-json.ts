import { documentTitle } from '../documents/title.ts';
import { toldShape } from '../documents/told-blocks.ts';
import type { Consultation } from '../model/consultation.ts';
import type { Dossier } from '../model/dossier.ts';
import { knownTime } from '../release/known-time.ts';
import type { OpenDocument } from './schema.ts';

/** All documents of which something was adopted, with each adopted text as it was frozen. */
export function documentsOfArchive(state: Consultation): OpenDocument[] {
  return Object.values(state.documents).flatMap((row) => {
    const { kind } = row;
    // The framework has versions of its own.
    if (row.adoptions.length === 0 || kind === 'framework') return [];
    const step = row.step === null ? undefined : state.steps[row.step];
    const told = step !== undefined && !step.removed;
    return [
      {
        id: row.id,
        kind,
        title: told ? row.title : documentTitle(state, row),
        step: told ? row.step : null,
        table: row.table,
        statement: row.statement,
        language: row.language,
        binned: row.binned !== null,
        adoptions: row.adoptions.map(({ hash, version, frozen, at, retold }) => ({
          hash,
          version,
          frozen,
          at: knownTime(state, at),
          ...(retold === undefined ? {} : { retold }),
        })),
      },
    ];
  });
}

/** The texts of a release: the newest adoption of each, under the ids of the release. */
export function documentsOfRelease(dossier: Dossier): OpenDocument[] {
  return dossier.texts.map((row) => ({
    id: row.id,
    kind: row.kind,
    title: row.title,
    // As the steps of a release are called.
    step: row.meeting === null || row.place === null ? null : `${row.meeting}-${row.place}`,
    table: row.table,
    statement: null,
    language: row.language,
    binned: false,
    adoptions: [
      {
        hash: row.hash,
        version: null,
        frozen: { shape: toldShape, kind: row.kind, blocks: row.blocks },
        at: row.at,
      },
    ],
  }));
}
