import type { EventDraft } from '../event.ts';
import { event } from '../evolve/evolve.ts';
import type { OpenConsultation } from '../open-format/schema.ts';

/** The circulations of an import, without codes: copies that are still out belong to the file that gave them. */
export function commentEvents(doc: OpenConsultation): EventDraft[] {
  const { circulations, comments } = doc.framework ?? { circulations: [], comments: [] };
  return [
    ...circulations.flatMap(({ id: circulation, taken, closed, note, ...row }) => [
      event('VersionCirculated', { circulation, ...row, by: 'host' }, { note }),
      ...taken.map((file) =>
        event('CommentFileTaken', { circulation, file, code: null, sender: null, by: 'host' }),
      ),
      ...(closed ? [event('CirculationClosed', { circulation, closed, by: 'host' })] : []),
    ]),
    ...comments.flatMap(({ id: comment, circulation, line, kind, response, withdrawn, ...words }) => [
      event('LineCommented', { comment, circulation, line, kind, source: 'import' }, words),
      ...(response === null
        ? []
        : [
            event(
              'LineCommentAnswered',
              { comment, answer: response.answer, by: 'host' },
              { reason: response.reason },
            ),
          ]),
      ...(withdrawn ? [event('LineCommentWithdrawn', { comment, withdrawn })] : []),
    ]),
  ];
}
