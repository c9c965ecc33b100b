import { MonitorUp, Tablet } from 'lucide-react';
import { useState } from 'react';
import type { Grant } from '../../../shared/domain/model/people.ts';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import { peopleToolsMessages } from '../../../shared/i18n/people-tools.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Checkbox } from '../../ui/controls/Checkbox.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { QrCode } from '../../ui/room/QrCode.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { pairingAddress } from './card-address.ts';
import { DeviceRow } from './DeviceRow.tsx';
import { grants } from './grants.ts';
import styles from './people.module.css';
import { spelled } from './seats.ts';

type Pairing = ConsoleView['pairings'][number];

interface DesksDialogProps {
  readonly devices: ConsoleView['devices'];
  readonly pairings: ConsoleView['pairings'];
  readonly base: string | null;
  readonly onClose: () => void;
}

/** Helpers' desks and second screens: offered with a code, listed, taken back. */
export function DesksDialog({ devices, pairings, base, onClose }: DesksDialogProps) {
  const t = useMessages(peopleToolsMessages);
  const formats = useFormats();
  const doing = useDoing();
  const [label, setLabel] = useState('');
  const [chosen, setChosen] = useState<readonly Grant[]>(['registration']);
  const [shown, setShown] = useState<string | null>(null);
  // Without a name a desk is called after what it does.
  const named = formats.list(chosen.map((grant) => t(`grant.${grant}`))).slice(0, 80);
  const offer = async (kind: 'desk' | 'screen'): Promise<void> => {
    const answer = await doing.act('desk.offer', {
      kind,
      label: label.trim() || (kind === 'desk' ? named : t('desks.screen')),
      grants: kind === 'desk' ? [...chosen] : [],
    });
    const code = answer.ok ? answer.answer['code'] : undefined;
    if (typeof code !== 'string') return;
    setShown(code);
    setLabel('');
  };
  const open = pairings.find((row) => row.code === shown);
  return (
    <Dialog title={t('desks.title')} isOpen onClose={onClose} size="large">
      <Stack gap={16} align="stretch">
        <p>{t('desks.text')}</p>
        <div className={styles['pair']}>
          <Stack gap={12} align="stretch">
            <TextField
              label={t('desks.label')}
              help={t('desks.labelHelp')}
              value={label}
              onChange={setLabel}
            />
            <fieldset className={styles['tools']}>
              <legend>{t('desks.grants')}</legend>
              {grants.map((grant) => (
                <Checkbox
                  key={grant}
                  isSelected={chosen.includes(grant)}
                  onChange={(on) =>
                    setChosen(on ? [...chosen, grant] : chosen.filter((one) => one !== grant))
                  }
                >
                  {t(`grant.${grant}`)}
                </Checkbox>
              ))}
            </fieldset>
            <Stack isRow gap={8}>
              <Button
                variant="primary"
                icon={Tablet}
                isBusy={doing.isBusy}
                isDisabled={chosen.length === 0}
                onPress={() => void offer('desk')}
              >
                {t('desks.offer')}
              </Button>
              <Button icon={MonitorUp} isBusy={doing.isBusy} onPress={() => void offer('screen')}>
                {t('desks.offerScreen')}
              </Button>
            </Stack>
            <Problem of={doing} />
          </Stack>
          {open !== undefined && <Offered pairing={open} base={base} />}
        </div>
        {devices.length === 0 && pairings.length === 0 && <Text tone="muted">{t('desks.none')}</Text>}
        {devices.length > 0 && (
          <section className={styles['section']}>
            <Text as="h3" isStrong>
              {t('desks.listed')}
            </Text>
            {devices.map((device) => (
              <DeviceRow key={device.id} device={device} />
            ))}
          </section>
        )}
        {pairings.length > 0 && (
          <section className={styles['section']}>
            <Text as="h3" isStrong>
              {t('desks.open')}
            </Text>
            {pairings.map((row) => (
              <Stack key={row.code} isRow gap={12} justify="between">
                <span>
                  {row.label} · <span className={styles['code']}>{spelled(row.code)}</span>
                </span>
                <Button size="compact" variant="plain" onPress={() => setShown(row.code)}>
                  {t('desks.showCode')}
                </Button>
              </Stack>
            ))}
          </section>
        )}
      </Stack>
    </Dialog>
  );
}

function Offered({ pairing, base }: { readonly pairing: Pairing; readonly base: string | null }) {
  const t = useMessages(peopleToolsMessages);
  const kind = pairing.kind === 'screen' ? 'screen' : 'desk';
  return (
    <div className={styles['offered']} role="status">
      {base !== null && (
        <QrCode text={pairingAddress(base, kind, pairing.code)} label={t('desks.code')} size={168} />
      )}
      <Stack gap={8}>
        <Text isStrong>{pairing.label}</Text>
        <p className={styles['bigCode']} dir="ltr">
          {spelled(pairing.code)}
        </p>
        {base === null ? (
          <Notice tone="amber">{t('desks.noAddress')}</Notice>
        ) : (
          <Text size="small" tone="muted">
            {t('desks.scan', { address: pairingAddress(base, kind, pairing.code) })}
          </Text>
        )}
        <Text size="small" tone="muted">
          {t('desks.once')}
        </Text>
      </Stack>
    </div>
  );
}
