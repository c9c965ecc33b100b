import type { ReactNode } from 'react';
import { cx } from '../../ui/cx.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { QrCode } from '../../ui/room/QrCode.tsx';
import { screenMessages } from '../../../shared/i18n/screen.ts';
import type { FaceProps } from './faces.ts';
import { Fitted } from './Fitted.tsx';
import styles from './JoinSlide.module.css';
import { wifiPayload } from './wifi-payload.ts';

/** Longer addresses break: in one line they would be too small to read off. */
const longestLine = 44;

/** How to join: first the Wi-Fi, then the page; each as a code and in words that can be typed. */
export function JoinSlide({ view }: FaceProps<'join'>) {
  const t = useMessages(screenMessages);
  const { wifi, strip } = view;
  if (!strip.roomOpen || strip.joinUrl === null) {
    return (
      <Fitted from={72} place="middle">
        <h1>{t('join.closed')}</h1>
      </Fitted>
    );
  }
  return (
    <div className={styles['join']}>
      <h1 className={styles['title']}>{t('join.title')}</h1>
      <div className={cx(styles['ways'], wifi === null && styles['single'])}>
        {wifi !== null && (
          <Way
            number={1}
            title={t('join.wifi')}
            code={
              <QrCode text={wifiPayload(wifi)} label={t('join.wifiQr', { name: wifi.ssid })} size={320} />
            }
          >
            <Fitted from={56}>
              <p className={styles['typed']}>
                <bdi dir="ltr">{wifi.ssid}</bdi>
              </p>
              {wifi.password !== null && wifi.password !== '' && (
                <p className={styles['typed']}>
                  <span className={styles['label']}>{t('join.password')}</span>{' '}
                  <bdi dir="ltr">{wifi.password}</bdi>
                </p>
              )}
            </Fitted>
          </Way>
        )}
        <Way
          number={wifi === null ? null : 2}
          title={t('join.page')}
          code={<QrCode text={strip.joinUrl} label={t('join.qr')} size={wifi === null ? 440 : 320} />}
        >
          <Fitted from={wifi === null ? 80 : 56}>
            <p className={styles['typed']}>
              <bdi dir="ltr" className={cx(strip.joinUrl.length <= longestLine && styles['line'])}>
                <Address url={strip.joinUrl} />
              </bdi>
            </p>
          </Fitted>
        </Way>
      </div>
      <p className={styles['note']}>{t('join.noInternet')}</p>
    </div>
  );
}

function Way({
  number,
  title,
  code,
  children,
}: {
  readonly number: number | null;
  readonly title: string;
  readonly code: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles['way']}>
      <h2 className={styles['heading']}>
        {number !== null && <span className={styles['number']}>{number}</span>}
        {title}
      </h2>
      <div className={styles['both']}>
        {code}
        {children}
      </div>
    </section>
  );
}

/** An address that breaks only behind its slashes, so that it can be read off and typed. */
function Address({ url }: { readonly url: string }) {
  const parts = url.split(/(?<=\/)(?!\/)/u);
  return parts.map((part, index) => (
    <span key={index} className={styles['part']}>
      {part}
      <wbr />
    </span>
  ));
}
