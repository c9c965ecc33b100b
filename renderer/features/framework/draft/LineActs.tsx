import { ArrowDown, ArrowUp, Merge, Split } from 'lucide-react';
import { useState } from 'react';
import type { FrameworkContent, FrameworkPart } from '../../../../shared/domain/model/framework.ts';
import type { AnyLine } from '../../../../shared/framework/lines.ts';
import { longestLabel } from '../../../../shared/framework/problems.ts';
import { frameworkMessages } from '../../../../shared/i18n/framework.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { SearchPicker } from '../../../ui/controls/SearchPicker.tsx';
import { TextField } from '../../../ui/controls/TextField.tsx';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { PopoverButton } from '../../../ui/overlays/PopoverButton.tsx';
import type { Draft } from './draft.ts';
import styles from './draft.module.css';
import { RemoveLine } from './RemoveLine.tsx';

interface LineActsProps {
  readonly draft: Draft;
  readonly part: FrameworkPart;
  readonly line: AnyLine;
  readonly content: FrameworkContent;
  readonly onGone: () => void;
}

/** What else can be done with a line that is written in: its place in the list, merging, splitting, taking out. */
export function LineActs({ draft, part, line, content, onGone }: LineActsProps) {
  const t = useMessages(frameworkMessages);
  const { above, below } = neighboursOf(content, part, line.id);
  return (
    <div className={styles['tools']}>
      <Button
        size="compact"
        variant="plain"
        icon={ArrowUp}
        isDisabled={above === null}
        onPress={() => draft.move(part, line.id, above)}
      >
        {t('write.up')}
      </Button>
      <Button
        size="compact"
        variant="plain"
        icon={ArrowDown}
        isDisabled={below === null}
        onPress={() => below !== null && draft.move(part, below, line.id)}
      >
        {t('write.down')}
      </Button>
      {part === 'elements' && <MergeAndSplit {...{ draft, line, content }} />}
      <span className={styles['space']} />
      <RemoveLine draft={draft} part={part} line={line} hasIcon onGone={onGone} />
    </div>
  );
}

/** The lines before and after one, as they are listed: elements by their kind. */
function neighboursOf(content: FrameworkContent, part: FrameworkPart, id: string) {
  const rows: readonly { readonly id: string; readonly kind?: string }[] = content[part];
  const own = rows.find((row) => row.id === id);
  const list = rows.filter(({ kind }) => kind === own?.kind);
  const at = list.findIndex((row) => row.id === id);
  return { above: list[at - 1]?.id ?? null, below: list[at + 1]?.id ?? null };
}

function MergeAndSplit({ draft, line, content }: Pick<LineActsProps, 'draft' | 'line' | 'content'>) {
  const t = useMessages(frameworkMessages);
  return (
    <>
      <PopoverButton trigger={t('write.merge')} title={t('write.merge')} icon={Merge} size="compact">
        {(close) => (
          <Stack gap={8} align="stretch">
            <p>{t('write.merge.help', { line: line.label })}</p>
            <SearchPicker
              label={t('write.merge.with')}
              options={content.elements
                .filter(({ id }) => id !== line.id)
                .map(({ id, label }) => ({ value: id, label }))}
              value={undefined}
              onChange={(other) => {
                if (other === undefined) return;
                draft.merge(line.id, other);
                close();
              }}
            />
          </Stack>
        )}
      </PopoverButton>
      <PopoverButton trigger={t('write.split')} title={t('write.split')} icon={Split} size="compact">
        {(close) => <Splitting {...{ draft, line, close }} />}
      </PopoverButton>
    </>
  );
}

function Splitting({
  draft,
  line,
  close,
}: Pick<LineActsProps, 'draft' | 'line'> & { readonly close: () => void }) {
  const t = useMessages(frameworkMessages);
  const [label, setLabel] = useState('');
  const split = (): void => {
    if (label.trim() === '') return;
    draft.split(line.id, label.trim());
    close();
  };
  return (
    <Stack gap={8} align="stretch">
      <p>{t('write.split.help', { line: line.label })}</p>
      <TextField
        label={t('write.split.name')}
        value={label}
        onChange={setLabel}
        onEnter={split}
        maxLength={longestLabel}
        isSerif
        isFocusedFirst
      />
      <Button variant="primary" size="compact" isDisabled={label.trim() === ''} onPress={split}>
        {t('write.split')}
      </Button>
    </Stack>
  );
}
