import { useMemo } from 'react';
import type { DocumentView } from '../../../../shared/domain/view/documents-view.ts';
import type { OwnSeat } from '../../../../shared/domain/view/own-seat.ts';
import type { PhoneCommon } from '../../../../shared/domain/view/phone-view.ts';
import { textsMessages } from '../../../../shared/i18n/texts.ts';
import type { DocumentSession } from '../../../client/coedit/session.ts';
import { AriaLanguageProvider } from '../../../ui/language/AriaLanguageProvider.tsx';
import { useLanguage, useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { DocumentEditor } from '../editor/DocumentEditor.tsx';
import { storePicture } from '../store-picture.ts';
import { useRemarkActs } from '../use-remark-acts.ts';
import styles from './phone-text.module.css';

interface SeatEditorProps {
  readonly session: DocumentSession;
  readonly text: DocumentView;
  readonly common: PhoneCommon;
  readonly seat: OwnSeat;
}

/** The editor on the page of a seat that may write: a rapporteur's laptop, the laptop of a table. */
export function SeatEditor({ session, text, common, seat }: SeatEditorProps) {
  const t = useMessages(textsMessages);
  const language = useLanguage();
  const remark = useRemarkActs(text.id, seat.id);
  const away = t('open.failed.help');
  const onPicture = useMemo(
    () => storePicture(text.id, { surface: 'phone', seat: seat.id }, away),
    [text.id, seat.id, away],
  );
  const references = useMemo(
    () => [
      ...common.statements.map(({ id, number, text: words }) => ({
        kind: 'statement' as const,
        id,
        label: `S${number}`,
        text: words,
      })),
      ...common.cards.map(({ id, number, text: words }) => ({
        kind: 'input' as const,
        id,
        label: `${number}`,
        text: words,
      })),
    ],
    [common.statements, common.cards],
  );
  return (
    <AriaLanguageProvider language={language}>
      <div className={styles['editor']}>
        <DocumentEditor
          session={session}
          view={text}
          references={references}
          onPicture={onPicture}
          remark={remark}
        />
      </div>
    </AriaLanguageProvider>
  );
}
