import { phoneMatrixMessages } from '../../../shared/i18n/phone-matrix.ts';
import { phoneTaskMessages } from '../../../shared/i18n/phone-tasks.ts';
import type { PhoneFaceProps } from '../../features/phone/face.ts';
import { PhonePage } from '../../features/phone/PhonePage.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { CellList } from './phone-cell-list.tsx';
import { ReadingPages } from './phone-reading.tsx';
import { ShownMatrix } from './phone-shown.tsx';

/** A matrix on the phone: read cell by cell; then what goes together, and the cell on the screen. */
export function MatrixPhone({ common, seat, step }: PhoneFaceProps) {
  const t = useMessages(phoneMatrixMessages);
  const tasks = useMessages(phoneTaskMessages);
  const { reading } = common;
  const phase = step.run?.phase ?? 'ready';
  if (reading === null || step.run === null || phase === 'ready') {
    return <PhonePage title={step.prompt === '' ? step.title : step.prompt} isRoomWords />;
  }
  switch (phase) {
    case 'open':
      return seat.role === 'observer' ? (
        <PhonePage title={reading.title}>
          <Text tone="muted">{tasks('observer.text')}</Text>
          <CellList reading={reading} cells={reading.cells} />
        </PhonePage>
      ) : (
        <ReadingPages reading={reading} run={step.run} prompt={step.prompt} seat={seat} />
      );
    case 'stopped':
    case 'team': {
      const own = new Set((seat.reading?.flags ?? []).map(({ cell }) => cell));
      return (
        <PhonePage title={t('closed.title')}>
          <Text>{t('closed.text')}</Text>
          <Text as="h2" isStrong>
            {own.size === 0 ? t('mine.none') : t('mine.title')}
          </Text>
          <CellList reading={reading} cells={reading.cells.filter(({ id }) => own.has(id))} />
        </PhonePage>
      );
    }
    case 'shown':
    case 'done':
      return <ShownMatrix reading={reading} common={common} seat={seat} />;
  }
}
