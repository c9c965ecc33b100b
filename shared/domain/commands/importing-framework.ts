import type { EventDraft } from '../event.ts';
import { event } from '../evolve/evolve.ts';
import { frameworkInFile } from '../open-format/framework-json.ts';
import type { OpenConsultation } from '../open-format/schema.ts';

/** The framework of an import: its versions as they were adopted, then the draft. */
export function frameworkEvents(doc: OpenConsultation): EventDraft[] {
  const framework = frameworkInFile(doc);
  if (framework === null) return [];
  return [
    ...framework.versions.map(({ id: version, name, note, content, at: _at, ...data }) =>
      event('FrameworkAdopted', { ...data, version, by: 'host' }, { name, note, content }),
    ),
    ...(framework.draft === null
      ? []
      : [event('FrameworkDrafted', { by: 'host' }, { content: framework.draft })]),
  ];
}
