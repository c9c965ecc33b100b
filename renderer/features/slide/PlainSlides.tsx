import { cx } from '../../ui/cx.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import type { ScreenView } from '../../../shared/domain/view/screen-view.ts';
import { commonMessages } from '../../../shared/i18n/common.ts';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import type { FaceProps } from './faces.ts';
import { Fitted } from './Fitted.tsx';
import styles from './slide.module.css';
import { beginning } from './wordings.ts';

/** Between two things: what this is, who convenes it, and a line of the facilitator's. */
export function HoldSlide({ slide, view }: FaceProps<'hold'>) {
  const t = useMessages(screenMessages);
  if (view.takenBackAt !== null && slide.text === '') {
    return (
      <Fitted from={72} place="middle">
        <h1 className={styles['display']}>{t('hold.takenBack')}</h1>
      </Fitted>
    );
  }
  const subject = view.meeting === '' || view.meeting === view.title ? view.convener : view.meeting;
  return (
    <Fitted from={72} place="middle">
      <div className={styles['hold']}>
        {slide.text === '' ? (
          <h1 className={cx(styles['display'], styles['serif'])} dir="auto">
            {view.title}
          </h1>
        ) : (
          <>
            <p className={styles['over']} dir="auto">
              {view.title}
            </p>
            <h1 className={cx(styles['display'], styles['serif'])} dir="auto">
              {slide.text}
            </h1>
          </>
        )}
        {subject !== '' && (
          <p className={styles['under']} dir="auto">
            {subject}
          </p>
        )}
        {subject !== view.convener && view.convener !== '' && (
          <p className={styles['quiet']} dir="auto">
            {view.convener}
          </p>
        )}
      </div>
    </Fitted>
  );
}

/** In the place of a slide that cannot be drawn; the next one is tried by itself. */
export function BrokenSlide({ view }: { readonly view: ScreenView }) {
  const t = useMessages(screenMessages);
  return (
    <Fitted from={72} place="middle">
      <div className={styles['hold']}>
        <h1 className={cx(styles['display'], styles['serif'])} dir="auto">
          {view.title}
        </h1>
        <p className={styles['under']}>{t('broken')}</p>
      </div>
    </Fitted>
  );
}

/** How many have answered: never what. */
export function ProgressSlide({ slide }: FaceProps<'progress'>) {
  const t = useMessages(screenMessages);
  const common = useMessages(commonMessages);
  const { step, progress } = slide;
  const did = step.methodKind === 'ballot' ? 'voted' : step.methodKind === 'piles' ? 'sorted' : 'wrote';
  const act = step.method === 'poll' ? 'chose' : did;
  const total = Math.max(progress.of, 1);
  const said = { count: progress.wrote, total: progress.of };
  return (
    <div className={styles['slide']}>
      <p className={styles['over']} dir="auto">
        {beginning(step.prompt === '' ? step.title : step.prompt, 200)}
      </p>
      <Fitted from={120} place="middle">
        <h1 className={cx(styles['display'], styles['number'])}>{t(`progress.${act}`, said)}</h1>
      </Fitted>
      <div className={styles['bar']} aria-hidden>
        <div
          className={styles['done']}
          style={{ inlineSize: `${Math.min(100, (100 * progress.wrote) / total)}%` }}
        />
      </div>
      {act === 'wrote' && (
        <p className={styles['under']}>{common('count.cards', { count: progress.cards })}</p>
      )}
    </div>
  );
}

/** Who has the floor, and who is next. The ring stands beside it. */
export function SpeakerSlide({ slide }: FaceProps<'speaker'>) {
  const t = useMessages(screenMessages);
  const name = (number: number): string => t('seat', { number });
  return (
    <div className={styles['slide']}>
      <Fitted from={140} place="middle">
        {slide.speaking === null ? (
          <>
            <h1 className={styles['speaking']}>{t('speaker.nobody')}</h1>
            <p className={styles['under']}>{t('speaker.ask')}</p>
          </>
        ) : (
          <>
            <p className={styles['over']}>{t('speaker.now')}</p>
            <h1 className={styles['speaking']}>{name(slide.speaking)}</h1>
          </>
        )}
      </Fitted>
      {slide.next.length > 0 && (
        <div className={styles['next']}>
          <h2 className={styles['over']}>{t('speaker.next')}</h2>
          <ol className={styles['queue']}>
            {slide.next.map((seat, index) => (
              <li key={`${index}-${seat}`}>{name(seat)}</li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}
