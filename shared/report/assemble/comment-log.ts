import { documentsFrameworkMessages } from '../../i18n/documents-framework.ts';
import type { DossierComment } from '../../domain/model/dossier-comment.ts';
import type { Block } from '../blocks.ts';
import { heading, paragraph, table } from '../build.ts';
import type { Scribe } from './scribe.ts';

/** Every comment between meetings, version by version and line by line, with what was answered. */
export function commentLogBlocks(scribe: Scribe): Block[] {
  const t = documentsFrameworkMessages(scribe.language);
  const { comments } = scribe.dossier;
  if (comments.length === 0) return [paragraph(t('log.none'))];
  const versions = [...new Set(comments.map(({ version }) => version))];
  return versions.flatMap((version) => {
    const rows = comments.filter((row) => row.version === version);
    const open = rows.filter(({ response }) => response === null).length;
    const name = t('log.version', { number: version, name: rows[0]?.versionName ?? '' });
    return [
      heading(1, `comments-${version}`, name),
      paragraph([
        t('log.count', { count: rows.length }),
        ' ',
        open === 0 ? t('log.allAnswered') : t('log.open', { count: open }),
      ]),
      table(t('log.caption', { version: name }), {
        columns: [
          { header: t('log.line'), width: 3, rowHeader: true },
          { header: t('log.comment'), width: 4.4 },
          { header: t('log.by'), width: 2 },
          { header: t('log.answer'), width: 3.2 },
        ],
        landscape: true,
        rows: rows.map((row) => [
          scribe.words(row.line),
          [`${scribe.t(`kind.${row.kind}`)}: `, scribe.words(row.text)],
          by(scribe, row),
          answer(scribe, row),
        ]),
      }),
    ];
  });
}

function by(scribe: Scribe, row: DossierComment): string {
  return row.sender === '' ? scribe.by(row) : row.sender;
}

function answer({ t }: Scribe, { response }: DossierComment): string {
  if (response === null) return t('dissent.unanswered');
  return [t(`answer.${response.answer}`), response.reason].filter((part) => part !== '').join(': ');
}
