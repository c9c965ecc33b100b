import { z } from 'zod';
import { frameworkOfAnnexes } from '../../framework/from-sample.ts';
import { frameworkContent } from '../../framework/schema.ts';
import type { JsonObject } from '../../util/json.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Consultation } from '../model/consultation.ts';
import { knownTime } from '../release/known-time.ts';
import { hash, id, text, told } from './schema-parts.ts';

/** The framework with its adopted versions; see `shared/framework/README.md` for its content. */
export const framework = z.object({
  draft: frameworkContent.nullable().default(null),
  versions: z
    .array(
      z.object({
        id,
        number: z.number().int().min(0),
        name: text,
        note: text.default(''),
        meeting: id.nullable().default(null),
        hash,
        wordings: z.record(z.string(), z.number().int()).default({}),
        content: frameworkContent.nullable(),
        at: told,
      }),
    )
    .default([]),
  circulations: z
    .array(
      z.object({
        id,
        version: id,
        hash,
        note: text.default(''),
        until: z.string().nullable().default(null),
        withoutCode: z.boolean().default(false),
        taken: z.array(hash).default([]),
        closed: z.boolean().default(true),
      }),
    )
    .default([]),
  comments: z
    .array(
      z.object({
        id,
        circulation: id,
        line: text,
        kind: z.enum(['comment', 'change-wanted']),
        text,
        seat: id.nullable().default(null),
        category: id.nullable().default(null),
        sender: text.default(''),
        withdrawn: z.boolean().default(false),
        response: z
          .object({ answer: z.enum(['accepted', 'partly', 'no']), reason: text.default('') })
          .nullable()
          .default(null),
      }),
    )
    .default([]),
});

export type OpenFramework = z.infer<typeof framework>;

/** The framework of a file; one in the worked example's own format stands among the parts kept unread. */
export function frameworkInFile(doc: {
  readonly framework: OpenFramework | null;
  readonly annexes: { readonly [name: string]: JsonObject };
}): OpenFramework | null {
  if (doc.framework !== null) return doc.framework;
  const draft = frameworkOfAnnexes(doc.annexes);
  return draft === null ? null : { draft, versions: [], circulations: [], comments: [] };
}

/** The adopted version of a release, under the ids of the release: its own hash is of what was adopted. */
export function frameworkOfRelease({ framework: told }: Dossier): OpenFramework | null {
  if (told === null || told.version === null) return null;
  const { number, name, note, at, hash: adopted } = told.version;
  return {
    draft: null,
    circulations: [],
    comments: [],
    versions: [
      {
        id: `V${number}`,
        number,
        name,
        note,
        meeting: null,
        hash: adopted,
        wordings: {},
        content: told.content,
        at,
      },
    ],
  };
}

export function frameworkOfArchive(state: Consultation): OpenFramework | null {
  const { draft, versions } = state.framework;
  if (draft === null && versions.length === 0) return null;
  return {
    draft,
    versions: versions.map(({ by: _by, at, wordings, ...version }) => ({
      ...version,
      wordings: { ...wordings },
      at: knownTime(state, at),
    })),
    circulations: Object.values(state.circulations).map(
      ({ id: circulation, version, hash: of, note, until, withoutCode, taken, closedAt }) => ({
        id: circulation,
        version,
        hash: of,
        note,
        until,
        withoutCode,
        taken: [...taken],
        closed: closedAt !== null,
      }),
    ),
    comments: Object.values(state.comments).map(({ at: _at, source: _source, ...row }) => ({ ...row })),
  };
}
