import type { FrameworkContent } from '../../../shared/domain/model/framework.ts';
import type { Unsuited } from '../../../shared/framework/draw-as.ts';
import { drawingMessages } from '../../../shared/i18n/drawing.ts';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Notice } from '../../ui/status/Notice.tsx';

const mostNames = 3;

/** Why a drawing is not drawn in the way that was chosen. */
export function UnsuitedWay({
  content,
  unsuited,
}: {
  readonly content: FrameworkContent;
  readonly unsuited: Unsuited;
}) {
  const t = useMessages(drawingMessages);
  const formats = useFormats();
  if (unsuited.reason !== 'no-place') return <Notice isLive>{t(`unsuited.${unsuited.reason}`)}</Notice>;
  const names = content.elements
    .filter(({ id }) => unsuited.elements.includes(id))
    .map(({ label }) => `“${label}”`);
  const rest = names.length - mostNames;
  return (
    <Notice isLive>
      {rest > 0
        ? t('unsuited.no-place.more', { elements: names.slice(0, mostNames).join(', '), count: rest })
        : t('unsuited.no-place', { elements: formats.list(names) })}
    </Notice>
  );
}
