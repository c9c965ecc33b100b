import { useContext, useEffect, useMemo } from 'react';
import type { DocumentSession } from '../../../client/coedit/session.ts';
import { textsMessages } from '../../../../shared/i18n/texts.ts';
import { useMessages } from '../../../ui/language/LanguageProvider.tsx';
import { Fitted } from '../../slide/Fitted.tsx';
import { pageAt } from '../../slide/packing.ts';
import type { SlideOf } from '../../slide/paging.ts';
import { useSessionState } from '../editor/use-session-state.ts';
import { useDocument } from '../opening/use-document.ts';
import { ReadText } from '../reading/ReadText.tsx';
import { useLiveBlocks } from '../reading/use-live-blocks.ts';
import { documentPages } from './document-pages.ts';
import styles from './document-slide.module.css';
import { SlidePagesReport } from './pages-context.ts';

type Slide = SlideOf<'document'>;

/** The words of the document on the projector, from its own line to the host. */
export function LiveDocument({ slide }: { readonly slide: Slide }) {
  const t = useMessages(textsMessages);
  const opened = useDocument(slide.document);
  if (opened.state === 'open') return <Opened slide={slide} session={opened.session} />;
  return (
    <p className={styles['quiet']}>{t(opened.state === 'loading' ? 'screen.opening' : 'screen.away')}</p>
  );
}

function Opened({ slide, session }: { readonly slide: Slide; readonly session: DocumentSession }) {
  const t = useMessages(textsMessages);
  const { loaded, problem } = useSessionState(session);
  const blocks = useLiveBlocks(session.doc);
  if (!loaded) {
    return <p className={styles['quiet']}>{t(problem === null ? 'screen.opening' : 'screen.away')}</p>;
  }
  if (blocks.every(({ block }) => (block.content ?? []).length === 0 && block.type === 'paragraph')) {
    return <p className={styles['quiet']}>{t('screen.empty')}</p>;
  }
  return slide.documentKind === 'wording' ? (
    <Fitted from={56} place="middle">
      <ReadText blocks={blocks} lang={slide.language} />
    </Fitted>
  ) : (
    <Pages blocks={blocks} slide={slide} />
  );
}

/** Page 1 is the end of the text: what is being written is in view, and earlier pages are asked for. */
function Pages({
  blocks,
  slide,
}: {
  readonly blocks: ReturnType<typeof useLiveBlocks>;
  readonly slide: Slide;
}) {
  const t = useMessages(textsMessages);
  const report = useContext(SlidePagesReport);
  const pages = useMemo(() => documentPages(blocks), [blocks]);
  const { page, number } = pageAt(pages, slide.page);
  useEffect(() => report?.(pages.length), [report, pages.length]);
  return (
    <>
      <div className={styles['end']}>
        <ReadText blocks={page} lang={slide.language} className={styles['notes']} />
      </div>
      {pages.length > 1 && (
        <p className={styles['page']}>
          {t('screen.page', { page: pages.length - number + 1, pages: pages.length })}
        </p>
      )}
    </>
  );
}
