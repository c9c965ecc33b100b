import { useCallback, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Provenance } from '../../../../shared/domain/model/framework.ts';
import { type AnyLine, refKey } from '../../../../shared/framework/lines.ts';
import { frameworkMessages } from '../../../../shared/i18n/framework.ts';
import type { JsonObject } from '../../../../shared/util/json.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Stack } from '../../../ui/frame/Stack.tsx';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import type { WrittenPart } from '../line-fields.ts';
import { useMaterial } from '../../material/material-context.tsx';
import { RestsOn } from '../RestsOn.tsx';
import { RestsOnMore } from '../RestsOnMore.tsx';
import type { Draft } from './draft.ts';
import styles from './draft.module.css';
import { LineFields } from './LineFields.tsx';
import { MoreFields } from './MoreFields.tsx';
import { LineSigns } from './LineSigns.tsx';
import { useAtLine } from './use-at-line.ts';
import { useEscape } from './use-escape.ts';

interface LiveLineProps {
  readonly draft: Draft;
  readonly part: WrittenPart;
  readonly line: AnyLine;
  readonly row: JsonObject;
  readonly onDone: () => void;
  /** What else can be done with it. */
  readonly children: ReactNode;
}

/** A line that is written in here: each letter is there for everybody at once, and nothing has to be saved. */
export function LiveLine({ draft, part, line, row, onDone, children }: LiveLineProps) {
  const t = useMessages(frameworkMessages);
  const key = refKey(line);
  const { label } = line;
  useAtLine(draft, key, label);
  const from = row['from'] as unknown as Provenance;
  const set = (fields: JsonObject): void => draft.set(part, line.id, fields);
  const { id } = line;
  const { languages } = useMaterial();
  const wordsOf = useCallback((field: string) => draft.words(part, id, field), [draft, part, id]);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // Newer browsers give a promise for it, which is no way to end an effect.
    section.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEscape(section, onDone);
  return (
    <section ref={section} className={styles['live']} aria-label={t('write.change', { kind: label })}>
      <LineSigns line={line} />
      <LineFields part={part} row={row} onSet={set} wordsOf={wordsOf} />
      <MoreFields part={part} row={row} onSet={set} languages={languages} />
      <RestsOn ids={from.statements} onChange={(statements) => set({ from: { ...from, statements } })} />
      <RestsOnMore from={from} onChange={(now) => set({ from: now })} />
      {children}
      <Stack isRow gap={8}>
        <Button variant="primary" size="compact" onPress={onDone}>
          {t('write.done')}
        </Button>
      </Stack>
    </section>
  );
}
