import type { CardView } from '../../../shared/domain/view/parts.ts';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import type { FaceProps } from '../../features/slide/faces.ts';
import { Fitted } from '../../features/slide/Fitted.tsx';
import { pageAt } from '../../features/slide/packing.ts';
import { type CardEntry, cardPages } from '../../features/slide/paging.ts';
import { beginning } from '../../features/slide/wordings.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import styles from './screen.module.css';

/** Cards on the projector, theme by theme, at most seven a page. */
export function CardsSlide({ slide }: FaceProps<'cards'>) {
  const { page } = pageAt(cardPages(slide), slide.page);
  return <CardPage title={slide.theme ?? slide.step?.prompt ?? ''} page={page} cards={slide.cards} />;
}

/** A page of cards, each under the heading that it opens. */
export function CardPage({
  title,
  page,
  cards,
}: {
  readonly title: string;
  readonly page: readonly CardEntry[];
  /** All of them: merged ones support theirs. */
  readonly cards: readonly CardView[];
}) {
  const t = useMessages(screenMessages);
  return (
    <div className={styles['slide']}>
      <h1 className={styles['title']} dir="auto">
        {beginning(title === '' ? t('cards.title') : title, 150)}
      </h1>
      <Fitted from={40}>
        {page.length === 0 && <p className={styles['none']}>{t('cards.none')}</p>}
        {page.map(({ card, heading }) => (
          <div key={card.id}>
            {heading !== null && (
              <h2 className={styles['theme']} dir="auto">
                {heading}
              </h2>
            )}
            <article className={styles['card']}>
              <p className={styles['words']} dir="auto" lang={card.language}>
                {card.text}
              </p>
              <p className={styles['by']}>
                <By card={card} supports={supportsOf(card, cards)} />
              </p>
            </article>
          </div>
        ))}
      </Fitted>
    </div>
  );
}

/** One card by itself, as tables report point by point. */
export function CardSlide({ slide }: FaceProps<'card'>) {
  const t = useMessages(screenMessages);
  const { card } = slide;
  const original = card.original !== null && card.original.text !== card.text ? card.original : null;
  // A long original would make both unreadable: it is on phones and in the record.
  const fits = original !== null && card.text.length + original.text.length <= 900;
  return (
    <div className={styles['slide']}>
      <p className={styles['number']}>{t('card.number', { number: card.number })}</p>
      <Fitted from={72} place="middle">
        <h1 className={styles['alone']} dir="auto" lang={card.language}>
          {card.text}
        </h1>
        {fits && (
          <p className={styles['original']} dir="auto" lang={original.language ?? undefined}>
            {original.text}
          </p>
        )}
      </Fitted>
      <p className={styles['author']}>
        <By card={card} supports={card.supports} />
      </p>
    </div>
  );
}

/** How often it was said besides: by those who tapped *Ours too*, and on cards merged into this one. */
function supportsOf(card: CardView, cards: readonly CardView[]): number {
  return card.supports + cards.filter(({ sameAs }) => sameAs === card.id).length;
}

function By({ card, supports }: { readonly card: CardView; readonly supports: number }) {
  const t = useMessages(screenMessages);
  const isNumbered = card.table !== null && /^\d+$/u.test(card.table);
  const table = isNumbered ? t('prompt.table', { table: card.table ?? '' }) : card.table;
  const parts = [
    card.name,
    card.seat === null ? null : t('seat', { number: card.seat }),
    card.category,
    table,
    supports === 0 ? null : t('cards.support', { count: supports }),
  ].filter((part) => part !== null && part !== '');
  return parts.map((part, index) => (
    <span key={index}>
      {index > 0 && ' · '}
      <bdi>{part}</bdi>
    </span>
  ));
}
