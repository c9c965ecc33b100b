import { FileText } from 'lucide-react';
import { useState } from 'react';
import type { FrameworkContent } from '../../../shared/domain/model/framework.ts';
import { toGraphml } from '../../../shared/framework/interchange/graphml.ts';
import { toJsonLd } from '../../../shared/framework/interchange/json-ld.ts';
import { toMermaid } from '../../../shared/framework/interchange/mermaid.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Menu } from '../../ui/overlays/Menu.tsx';
import { saveFile } from './save-picture.ts';
import { TablesDialog } from './TablesDialog.tsx';

interface FileMenuProps {
  /** Null before there is a framework: one can only be opened. */
  readonly content: FrameworkContent | null;
  /** Of the consultation: files are named after it. */
  readonly title: string;
}

/**
 * Saves the framework for use elsewhere, and opens one from a JSON file in the place of the draft.
 *
 * Who spoke is in none of these files. Before anything is taken in, a dialog shows what would change.
 */
export function FileMenu({ content, title }: FileMenuProps) {
  const t = useMessages(frameworkMessages);
  const [taking, setTaking] = useState<'tables' | 'whole' | null>(null);
  const saving =
    content === null
      ? []
      : waysOf(content).map(({ id, ending, type, text }) => ({
          id,
          label: t(`save.${id}`),
          help: t(`save.${id}.help`),
          onAction: () => saveFile(new Blob([text()], { type }), `${title} framework.${ending}`.trimStart()),
        }));
  const tables = (['xlsx', 'csv'] as const).map((format) => ({
    id: format,
    label: t(`save.${format}`),
    help: t(`save.${format}.help`),
    onAction: () => download(`/api/framework-tables?format=${format}`),
  }));
  const opening = [
    {
      id: 'tables',
      label: t('open.tables'),
      help: t('open.tables.help'),
      onAction: () => setTaking('tables'),
    },
    { id: 'open', label: t('open.from'), help: t('open.help'), onAction: () => setTaking('whole') },
  ];
  return (
    <>
      <Menu icon={FileText} groups={saving.length === 0 ? [opening] : [[...tables, ...saving], opening]}>
        {t('file')}
      </Menu>
      {taking !== null && <TablesDialog draft={content} what={taking} onClose={() => setTaking(null)} />}
    </>
  );
}

/** A file that the host makes, saved as the browser saves downloads. */
function download(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.click();
}

function waysOf(content: FrameworkContent) {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
  return [
    { id: 'json', ending: 'json', type: 'application/json', text: () => json(content) },
    {
      id: 'jsonld',
      ending: 'jsonld',
      type: 'application/ld+json',
      text: () => json(toJsonLd(content)),
    },
    { id: 'graphml', ending: 'graphml', type: 'application/xml', text: () => toGraphml(content) },
    { id: 'mermaid', ending: 'mmd', type: 'text/plain', text: () => toMermaid(content) },
  ] as const;
}
