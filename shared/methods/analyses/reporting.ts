import { z } from 'zod';
import type { Json, JsonObject } from '../../util/json.ts';
import { readNbib } from '../../domain/references/read-nbib.ts';
import { readRis } from '../../domain/references/read-ris.ts';
import type { Reference } from '../../domain/references/reference.ts';
import { accordItems, type AccordSection } from '../../report/accord.ts';
import { analysis } from './analysis.ts';

const text = z.string().max(50_000_000);
const referencesInWords =
  'Members are named as in CSL-JSON where it has a name; container is the journal or book. The first reference stands at the top, all in references, n_references says how many.';

const ris = analysis({
  name: 'ris',
  title: 'References in RIS',
  explanation: `Reads RIS as reference managers export it: both generations of tags, any line ends, continuation lines, preambles; the year from PY, Y1 or DA. ${referencesInWords}`,
  source: 'RIS format specification, Research Information Systems',
  input: z.object({ ris: text }),
  answer: (input) => writeReferences(readRis(input.ris)),
});

const nbib = analysis({
  name: 'nbib',
  title: 'References in PubMed’s format',
  explanation: `Reads nbib (MEDLINE): indented continuation lines, full author names before initials, the DOI from LID or AID, without PubMed’s full stop after a title. ${referencesInWords}`,
  source: 'MEDLINE/PubMed data element descriptions, National Library of Medicine',
  input: z.object({ nbib: text }),
  answer: (input) => writeReferences(readNbib(input.nbib)),
});

function writeReferences(references: readonly Reference[]): Json {
  const written = references.map((each): JsonObject => {
    const { author, ...rest } = each;
    return { ...rest, author: author.map((person): JsonObject => ({ ...person })), n_authors: author.length };
  });
  return { ...written[0], n_references: written.length, references: written };
}

const sections: readonly AccordSection[] = [
  'title',
  'introduction',
  'methods',
  'results',
  'discussion',
  'other',
];

const accord = analysis({
  name: 'accord',
  title: 'The ACCORD checklist',
  explanation:
    'What a report of a consensus study tells: how many items each section has, and each item in our words with who can fill it: "record" from what Baraza wrote down, "in part", or the "author".',
  source: 'Gattrell et al. 2024, doi:10.1371/journal.pmed.1004326',
  input: z.object({ checklist: z.literal('ACCORD', { error: 'only ACCORD is here' }).default('ACCORD') }),
  answer: () => ({
    total: accordItems.length,
    ...Object.fromEntries(
      sections.map((section) => [section, accordItems.filter((item) => item.section === section).length]),
    ),
    items: accordItems.map(({ id, section, asks, filler }) => ({ id, section, asks, filler })),
  }),
});

export const reportingAnalyses = [ris, nbib, accord];
