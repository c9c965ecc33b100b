import { useRef, useState } from 'react';
import { textsMessages } from '../../../shared/i18n/texts.ts';
import type { DocumentSession } from '../../client/coedit/session.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { useSessionState } from './editor/use-session-state.ts';

/**
 * Says that one may not write any more, to whom could until now; and gives back the words that were not taken.
 *
 * Nothing else tells: the editor turns into a page for reading, and what was typed meanwhile stands in it.
 */
export function RightEnded({ session }: { readonly session: DocumentSession }) {
  const t = useMessages(textsMessages);
  const { right, notTaken } = useSessionState(session);
  const [couldWrite, setCouldWrite] = useState(false);
  if (right === 'edit' && !couldWrite) setCouldWrite(true);
  if (notTaken !== null) {
    return (
      <Notice tone="amber" isLive>
        <Stack gap={8} align="stretch">
          <p>{t(notTaken.isKept ? 'right.notTaken' : 'right.notTakenPage')}</p>
          {notTaken.words !== '' && <Words words={notTaken.words} />}
        </Stack>
      </Notice>
    );
  }
  if (right === 'edit' || !couldWrite) return null;
  return (
    <Notice tone="amber" isLive>
      {t(right === 'suggest' ? 'right.endedSuggest' : 'right.ended')}
    </Notice>
  );
}

function Words({ words }: { readonly words: string }) {
  const t = useMessages(textsMessages);
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<'copied' | 'selected' | null>(null);
  const copy = async (): Promise<void> => {
    area.current?.select();
    try {
      await navigator.clipboard.writeText(words);
      setCopied('copied');
    } catch {
      // Pages of the room are plain http, to which browsers give no clipboard; the older way works there.
      setCopied(document.execCommand('copy') ? 'copied' : 'selected');
    }
  };
  return (
    <>
      <TextArea
        label={t('right.words')}
        isReadOnly
        isSerif
        rows={2}
        value={words}
        onChange={() => undefined}
        ref={area}
      />
      <div>
        <Button onPress={() => void copy()}>{t('right.copy')}</Button>{' '}
        {copied !== null && <span role="status">{t(`right.${copied}`)}</span>}
      </div>
    </>
  );
}
