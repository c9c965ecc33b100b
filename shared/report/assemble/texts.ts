import type { DossierMeeting } from '../../domain/model/dossier.ts';
import type { DossierText } from '../../domain/model/dossier-text.ts';
import { fingerprintOf } from '../../util/fingerprint.ts';
import type { HeadingBlock } from '../blocks.ts';
import { heading, paragraph } from '../build.ts';
import type { AnnexParts } from './annexes.ts';
import { textBlocks, type TextPart } from './text-blocks.ts';
import type { Scribe } from './scribe.ts';

/** The narratives, each a chapter, in the order in which they were begun. The first begins a page. */
export function chapterBlocks(scribe: Scribe): readonly TextPart[] {
  const narratives = scribe.dossier.texts.filter(({ kind }) => kind === 'narrative');
  const blocks = narratives.flatMap((text) => wholeText(scribe, text, text.title, 1));
  return blocks.map((block, index) =>
    index === 0 && block.kind === 'heading' ? { ...block, newPage: true } : block,
  );
}

/** The adopted notes of one meeting, or of none that is told, under a heading of their own. */
export function minutesBlocks(
  scribe: Scribe,
  meeting: DossierMeeting | null,
  id: string,
): readonly TextPart[] {
  const notes = notesOf(scribe, meeting);
  if (notes.length === 0) return [];
  const title = scribe.t(meeting === null ? 'minutes.other' : 'minutes.title');
  return [
    heading(meeting === null ? 1 : 2, id, title),
    ...notes.flatMap((text) => wholeText(scribe, text, nameOf(scribe, text), meeting === null ? 2 : 3)),
  ];
}

/** All adopted notes, by meeting. */
export function minutesAnnex(scribe: Scribe): AnnexParts | null {
  const { t, dossier } = scribe;
  const groups = [...dossier.meetings, null].map((meeting) => ({ meeting, notes: notesOf(scribe, meeting) }));
  const blocks = groups.flatMap(({ meeting, notes }, index) =>
    notes.length === 0
      ? []
      : [
          heading(2, `annex-minutes-${index + 1}`, meeting === null ? t('minutes.other') : meeting.label),
          ...notes.flatMap((text) => wholeText(scribe, text, nameOf(scribe, text), 3)),
        ],
  );
  return blocks.length === 0 ? null : { id: 'annex-minutes', title: t('minutes.title'), blocks };
}

function notesOf({ dossier }: Scribe, meeting: DossierMeeting | null): readonly DossierText[] {
  return dossier.texts.filter((text) => text.kind === 'notes' && text.meeting === (meeting?.id ?? null));
}

function nameOf({ t }: Scribe, { title, table, ofTable }: DossierText): string {
  if (table !== null) return title.includes(table) ? title : t('minutes.ofNamedTable', { title, table });
  return ofTable ? t('minutes.ofTable', { title }) : title;
}

function wholeText(
  scribe: Scribe,
  text: DossierText,
  name: string,
  level: HeadingBlock['level'],
): readonly TextPart[] {
  const id = `text-${scribe.dossier.texts.indexOf(text) + 1}`;
  const { voice: _voice, ...said } = scribe.words(name, text.language);
  return [heading(level, id, said), ...textBlocks(scribe, text, { level, id }), provenance(scribe, text)];
}

/** When it was adopted and the start of its hash, as people compare it. */
function provenance({ t, date }: Scribe, { at, hash }: DossierText): TextPart {
  const fingerprint = fingerprintOf(hash);
  return paragraph(
    at === null ? t('text.adoptedOnce', { fingerprint }) : t('text.adopted', { when: date(at), fingerprint }),
    'note',
  );
}
