import type { DossierGathered, Gathered } from '../../../shared/domain/model/gathered.ts';
import type { Dossier } from '../../../shared/domain/model/dossier.ts';
import type { CsvCell } from './csv.ts';

type Of<Kind extends Gathered['kind']> = DossierGathered & {
  readonly gathered: Extract<Gathered, { kind: Kind }>;
};

/** Steps that counted in this way, numbered from 1: two of them may have one title. */
function counted<Kind extends Gathered['kind']>(dossier: Dossier, kind: Kind): Of<Kind>[] {
  return dossier.gathered.filter((row): row is Of<Kind> => row.gathered.kind === kind);
}

/** Closed polls: a line an option. Counts are empty where too few answered for anything to be shown. */
export function pollRows(dossier: Dossier): CsvCell[][] {
  return [
    ['poll', 'meeting', 'step', 'question', 'option', 'people', 'answered', 'may_choose', 'withheld'],
    ...counted(dossier, 'choices').flatMap(({ meeting, title, prompt, gathered }, index) =>
      gathered.options.map(({ text, people }): CsvCell[] => [
        index + 1,
        meeting,
        title,
        prompt,
        text,
        gathered.isWithheld ? null : people,
        gathered.isWithheld ? null : gathered.answered,
        gathered.most,
        gathered.isWithheld,
      ]),
    ),
  ];
}

/**
 * Word clouds and open polls: a line a word, the most often said first.
 *
 * Under the Chatham House rule other spellings are left out: one that a single person uses is a name.
 */
export function wordRows(dossier: Dossier): CsvCell[][] {
  const isGuarded = dossier.kind === 'release' && dossier.policy === 'chatham-house';
  return [
    ['gathering', 'meeting', 'step', 'question', 'word', 'people', 'spellings', 'of_people', 'not_shown'],
    ...counted(dossier, 'words').flatMap(({ meeting, title, prompt, gathered }, index) =>
      gathered.words.map(({ text, people, forms }): CsvCell[] => [
        index + 1,
        meeting,
        title,
        prompt,
        text,
        people,
        isGuarded ? '' : forms.join('; '),
        gathered.people,
        gathered.further,
      ]),
    ),
  ];
}
