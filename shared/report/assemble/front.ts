import type { Ribbon } from '../blocks.ts';
import type { DocumentInput } from '../build.ts';
import { strong } from '../build.ts';
import { ENGLISH_DOCUMENT, FRENCH_DOCUMENT, type DocumentWords } from '../words.ts';
import type { Scribe } from './scribe.ts';

export type Front = {
  /** Head of the record, as people compare it. */
  readonly head: string | null;
  readonly draft: boolean;
};

/** Title, ribbons and record of a document: everything but its blocks. */
export function frontOf(
  scribe: Scribe,
  what: 'report' | 'outcome' | 'meeting' | 'comments',
  front: Front,
): Omit<DocumentInput, 'blocks'> {
  const { dossier, t, language } = scribe;
  const { about, kind } = dossier;
  const words: DocumentWords = language === 'fr' ? FRENCH_DOCUMENT : ENGLISH_DOCUMENT;
  const ribbons: Ribbon[] = [
    ...(about.rehearsal ? [{ kind: 'rehearsal' as const, text: words.rehearsal }] : []),
    ...(about.illustrative === null ? [] : [{ kind: 'illustrative' as const, text: words.illustrative }]),
    ...(kind === 'archive' ? [{ kind: 'draft' as const, text: t('ribbon.archive') }] : []),
    ...(front.draft ? [{ kind: 'draft' as const, text: words.draft }] : []),
  ];
  return {
    title: about.title,
    subtitle: t(`title.${what}`),
    language,
    words,
    ribbons,
    meta: what === 'outcome' ? [] : metaOf(scribe),
    ...(about.illustrative === null ? {} : { disclaimer: about.illustrative }),
    ...(front.head === null
      ? {}
      : {
          record: {
            // Without the gaps: a footer has room for 16 digits.
            head: front.head.replaceAll(' ', ''),
            note: what === 'outcome' ? '' : t('record.note'),
          },
        }),
  };
}

function metaOf({ dossier, t, date, formats }: Scribe): NonNullable<DocumentInput['meta']> {
  const { about, kind, policy, meetings } = dossier;
  const held = meetings.map(({ label, startedAt }) =>
    startedAt === null ? label : `${label} (${date(startedAt)})`,
  );
  const line = (term: string, details: string): { term: string; details: string }[] =>
    details === '' ? [] : [{ term, details }];
  return [
    ...line(t('meta.question'), about.question),
    ...line(t('meta.scope'), about.scope),
    ...line(t('meta.convener'), about.convener),
    ...line(t('meta.meetings'), formats.list(held)),
    {
      term: t('meta.policy'),
      details: kind === 'archive' ? strong(t('policy.archive')) : t(`policy.${policy}`),
    },
  ];
}
