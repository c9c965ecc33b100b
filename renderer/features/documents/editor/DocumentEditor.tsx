import { lazy, Suspense, useState } from 'react';
import type { DocumentView } from '../../../../shared/domain/view/documents-view.ts';
import { editorMessages } from '../../../../shared/i18n/editor.ts';
import type { DocumentSession } from '../../../client/coedit/session.ts';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { FallBack } from '../../../ui/status/FallBack.tsx';
import { PlainEditor } from './plain/PlainEditor.tsx';
import type { Reference } from './schema/references.ts';
import type { Remarks } from './threads/thread-acts.ts';
import type { StorePicture } from './toolbar/PictureDialog.tsx';
import { useSessionState } from './use-session-state.ts';
import styles from './opening.module.css';

export interface DocumentEditorProps {
  readonly session: DocumentSession;
  readonly view: DocumentView;
  /** What the text can name, with the labels of now. */
  readonly references: readonly Reference[];
  readonly onPicture: StorePicture;
  /** How those who may only suggest say something. */
  readonly remark: Remarks;
}

const loadRich = async () => ({ default: (await import('./RichEditor.tsx')).RichEditor });

/**
 * A document that people write together, on a laptop; it fills its parent, which needs a height.
 *
 * The rich editor is loaded when a document is opened. Where it cannot be loaded, or breaks, the plain one takes its
 * place, on the same document.
 */
export function DocumentEditor(props: DocumentEditorProps) {
  const t = useMessages(editorMessages);
  const { loaded } = useSessionState(props.session);
  // A part that failed to load is asked for again only by a new `lazy`.
  const [attempt, setAttempt] = useState(() => ({ number: 0, Rich: lazy(loadRich) }));
  const { number, Rich } = attempt;
  const opening = <p className={styles['opening']}>{t('text.opening')}</p>;
  if (!loaded) return opening;
  return (
    <FallBack
      again={`${props.session.id} ${number}`}
      renderInstead={() => (
        <PlainEditor
          session={props.session}
          view={props.view}
          onRetry={() => setAttempt({ number: number + 1, Rich: lazy(loadRich) })}
        />
      )}
    >
      <Suspense fallback={opening}>
        <Rich key={props.session.id} {...props} />
      </Suspense>
    </FallBack>
  );
}
