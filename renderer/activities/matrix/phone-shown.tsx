import type { OwnSeat } from '../../../shared/domain/view/own-seat.ts';
import type { PhoneCommon } from '../../../shared/domain/view/phone-view.ts';
import type { CellView, ReadingView } from '../../../shared/domain/view/reading-view.ts';
import { matrixMessages } from '../../../shared/i18n/matrix.ts';
import { phoneMatrixMessages } from '../../../shared/i18n/phone-matrix.ts';
import { CellMark, markOf } from '../../features/matrix/CellMark.tsx';
import { cellName } from '../../features/matrix/cell-name.ts';
import { Remarks } from '../../features/matrix/Remarks.tsx';
import { ObjectionRing } from '../../features/phone/ObjectionRing.tsx';
import { PhonePage } from '../../features/phone/PhonePage.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { CellHeaders, CellList, CellWords } from './phone-cell-list.tsx';
import { OwnFlag, useFlagging } from './phone-flag.tsx';
import styles from './phone.module.css';

/** After the reading: the cell on the screen, what is adopted together, and what is discussed. */
export function ShownMatrix(props: {
  readonly reading: ReadingView;
  readonly common: PhoneCommon;
  readonly seat: OwnSeat;
}) {
  const { reading, common, seat } = props;
  const t = useMessages(phoneMatrixMessages);
  const { cells } = reading;
  const onScreen = cells.find(({ id }) => id === common.cell?.id);
  const mayPull = reading.takesFlags && seat.role !== 'observer';
  const bloc = cells.filter((cell) => cell.isFlagged !== true && cell.state === 'unread');
  const others = cells.filter((cell) => cell.id !== onScreen?.id && !bloc.includes(cell));
  return (
    <PhonePage title={onScreen === undefined ? reading.title : t('shown.now')}>
      <ObjectionRing ring={common.ring} />
      {onScreen !== undefined && <OnScreen reading={reading} cell={onScreen} common={common} />}
      {reading.takesFlags && (
        <section className={styles['part']}>
          <Text as="h2" isStrong>
            {bloc.length === 0 ? t('shown.blocNone') : t('shown.bloc')}
          </Text>
          <CellList reading={reading} cells={bloc} isPlain>
            {(cell) => mayPull && <PullOut reading={reading} seat={seat} cell={cell.id} />}
          </CellList>
        </section>
      )}
      <section className={styles['part']}>
        {reading.takesFlags && others.length > 0 && (
          <Text as="h2" isStrong>
            {t('shown.walk')}
          </Text>
        )}
        <CellList reading={reading} cells={others}>
          {(cell) => mayPull && <PullOut reading={reading} seat={seat} cell={cell.id} isOnlyOwn />}
        </CellList>
      </section>
    </PhonePage>
  );
}

function OnScreen(props: {
  readonly reading: ReadingView;
  readonly cell: CellView;
  readonly common: PhoneCommon;
}) {
  const { reading, cell, common } = props;
  const t = useMessages(phoneMatrixMessages);
  const words = useMessages(matrixMessages);
  const mark = markOf(cell);
  const remarks = common.cell?.remarks ?? [];
  return (
    <section className={styles['part']}>
      <CellHeaders reading={reading} cell={cell.id} />
      <p className={styles['state']}>
        <CellMark kind={mark} />
        {words(`state.${mark}`)}
      </p>
      <CellWords cell={cell} />
      {cell.amended !== null && (
        <details>
          <summary>{words('before')}</summary>
          <CellWords cell={{ items: cell.items, amended: null }} />
        </details>
      )}
      {remarks.length > 0 && (
        <>
          <Text as="h3" isStrong>
            {t('shown.said')}
          </Text>
          <Remarks remarks={remarks} />
        </>
      )}
    </section>
  );
}

/** Pulls a cell out of those that are adopted together, or takes that back. */
function PullOut(props: {
  readonly reading: ReadingView;
  readonly seat: OwnSeat;
  readonly cell: string;
  /** Shows one's own flag only. */
  readonly isOnlyOwn?: boolean;
}) {
  const { reading, seat, cell, isOnlyOwn = false } = props;
  const t = useMessages(phoneMatrixMessages);
  const flagging = useFlagging(reading, seat, cell);
  return (
    <>
      {!flagging.isFlagged && !isOnlyOwn && (
        <Button label={`${t('flag.press')}: ${cellName(reading, cell)}`} onPress={() => void flagging.flag()}>
          {t('flag.press')}
        </Button>
      )}
      <OwnFlag reading={reading} seat={seat} cell={cell} flagging={flagging} />
    </>
  );
}
