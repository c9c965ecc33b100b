import type { TeamCard } from '../../../shared/domain/view/team-view.ts';
import { materialMessages } from '../../../shared/i18n/material.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useAuthor } from '../words/use-author.ts';
import { Badge } from '../../ui/status/Badge.tsx';
import { openFlags } from './cards.ts';
import { useMaterial } from './material-context.tsx';

/** The words of a card, or in safe mode that it was not shown yet. */
export function useCardText(): (card: TeamCard) => string {
  const { isSafe } = useMaterial();
  const t = useMessages(materialMessages);
  return (card) => (isSafe && !card.shown ? t('safe.card') : card.text);
}

/** Who, where and what became of a card, within what may be said about its author. */
export function CardMeta({
  card,
  hasTheme = true,
}: {
  readonly card: TeamCard;
  readonly hasTheme?: boolean;
}) {
  const t = useMessages(materialMessages);
  const { cards, themes, isSafe } = useMaterial();
  const theme = themes.find((row) => row.id === card.theme)?.label;
  const author = useAuthor()(isSafe ? { name: null, seat: null, category: card.category } : card);
  const parts = [
    ...author,
    card.table === null ? null : t('card.table', { table: card.table }),
    hasTheme ? theme : null,
    card.supports === 0 ? null : t('card.supports', { count: card.supports }),
    card.statements.length === 0 ? null : t('card.sourcesIn', { count: card.statements.length }),
  ].filter((part) => part !== null && part !== undefined);
  const flags = openFlags(card);
  const same = card.sameAs === null ? undefined : cards[card.sameAs];
  return (
    <>
      <span dir="auto">{parts.join(' · ')}</span>
      {card.top && <Badge>{t('card.top')}</Badge>}
      {flags > 0 && <Badge tone="amber">{t('morning.flags', { count: flags })}</Badge>}
      {card.held !== null && <Badge tone="amber">{t('card.held', { reason: card.held })}</Badge>}
      {card.setAside !== null && <Badge>{t('card.aside', { reason: card.setAside })}</Badge>}
      {card.sameAs !== null && <Badge>{t('card.same', { number: same?.number ?? '' })}</Badge>}
    </>
  );
}
