import { FileText } from 'lucide-react';
import { useRef, useState } from 'react';
import type { FrameworkContent } from '../../../shared/domain/model/framework.ts';
import { hashOfFramework } from '../../../shared/framework/hash-of-framework.ts';
import { toGraphml } from '../../../shared/framework/interchange/graphml.ts';
import { toJsonLd } from '../../../shared/framework/interchange/json-ld.ts';
import { toMermaid } from '../../../shared/framework/interchange/mermaid.ts';
import { frameworkMessages } from '../../../shared/i18n/framework.ts';
import type { JsonObject } from '../../../shared/util/json.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Menu } from '../../ui/overlays/Menu.tsx';
import type { Doing } from '../doing/use-doing.ts';
import { saveFile } from './save-picture.ts';
import { TablesDialog } from './TablesDialog.tsx';
import styles from './framework.module.css';

interface FileMenuProps {
  /** Null before there is a framework: one can only be opened. */
  readonly content: FrameworkContent | null;
  readonly doing: Doing;
}

/**
 * Saves the framework for use elsewhere, and opens one from a JSON file in the place of the draft.
 *
 * Who spoke is in none of these files. What in an opened file cannot be read, the host says, and nothing changes.
 */
export function FileMenu({ content, doing }: FileMenuProps) {
  const t = useMessages(frameworkMessages);
  const input = useRef<HTMLInputElement>(null);
  const [isTaking, setTaking] = useState(false);
  const open = async (file: File): Promise<void> => {
    let read: JsonObject;
    try {
      read = JSON.parse(await file.text()) as JsonObject;
    } catch {
      doing.say(t('open.unreadable', { file: file.name }));
      return;
    }
    await doing.act('framework.draft', { content: read, replaces: hashOfFramework(content) });
  };
  const saving =
    content === null
      ? []
      : waysOf(content).map(({ id, name, type, text }) => ({
          id,
          label: t(`save.${id}`),
          help: t(`save.${id}.help`),
          onAction: () => saveFile(new Blob([text()], { type }), name),
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
      onAction: () => setTaking(true),
    },
    { id: 'open', label: t('open.from'), help: t('open.help'), onAction: () => input.current?.click() },
  ];
  return (
    <>
      <Menu icon={FileText} groups={saving.length === 0 ? [opening] : [[...tables, ...saving], opening]}>
        {t('file')}
      </Menu>
      {isTaking && <TablesDialog draft={content} onClose={() => setTaking(false)} />}
      <input
        ref={input}
        className={styles['file']}
        type="file"
        accept=".json,application/json"
        aria-label={t('open.from')}
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) void open(file);
          event.currentTarget.value = '';
        }}
      />
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
    { id: 'json', name: 'framework.json', type: 'application/json', text: () => json(content) },
    {
      id: 'jsonld',
      name: 'framework.jsonld',
      type: 'application/ld+json',
      text: () => json(toJsonLd(content)),
    },
    { id: 'graphml', name: 'framework.graphml', type: 'application/xml', text: () => toGraphml(content) },
    { id: 'mermaid', name: 'framework.mmd', type: 'text/plain', text: () => toMermaid(content) },
  ] as const;
}
