import { useState } from 'react';
import type { Grant } from '../../../shared/domain/model/people.ts';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import { peopleToolsMessages } from '../../../shared/i18n/people-tools.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Checkbox } from '../../ui/controls/Checkbox.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { Text } from '../../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../../ui/language/LanguageProvider.tsx';
import { Badge } from '../../ui/status/Badge.tsx';
import { Problem } from '../doing/Problem.tsx';
import { useDoing } from '../doing/use-doing.ts';
import { grants } from './grants.ts';

/** One paired helper or screen: what it may do, and how to close it. */
export function DeviceRow({ device }: { readonly device: ConsoleView['devices'][number] }) {
  const t = useMessages(peopleToolsMessages);
  const formats = useFormats();
  const doing = useDoing();
  const [isChanging, setChanging] = useState(false);
  const isDesk = device.kind === 'desk';
  const close = t(isDesk ? 'desks.revoke' : 'desks.revokeScreen');
  const change = (grant: Grant, on: boolean): void =>
    doing.go('desk.grant', {
      device: device.id,
      grants: on ? [...device.grants, grant] : device.grants.filter((one) => one !== grant),
    });
  return (
    <Stack gap={8} align="stretch">
      <Stack isRow gap={12} justify="between">
        <Stack isRow gap={8}>
          <Text as="span" isStrong>
            {device.label}
          </Text>
          <Badge tone={device.online ? 'accent' : 'plain'}>
            {t(device.online ? 'desks.online' : 'desks.offline')}
          </Badge>
          <Text as="span" size="small" tone="muted">
            {isDesk ? formats.list(device.grants.map((grant) => t(`grant.${grant}`))) : t('desks.screen')}
          </Text>
        </Stack>
        <Stack isRow gap={4}>
          {isDesk && (
            <Button
              size="compact"
              variant="plain"
              isPressed={isChanging}
              onPress={() => setChanging(!isChanging)}
            >
              {t('desks.grant')}
            </Button>
          )}
          <Button
            size="compact"
            label={t('desks.revokeOf', { act: close, label: device.label })}
            onPress={() => doing.go('device.revoke', { device: device.id })}
          >
            {close}
          </Button>
        </Stack>
      </Stack>
      {isChanging && (
        <Stack isRow gap={16}>
          {grants.map((grant) => (
            <Checkbox
              key={grant}
              isSelected={device.grants.includes(grant)}
              onChange={(on) => change(grant, on)}
            >
              {t(`grant.${grant}`)}
            </Checkbox>
          ))}
        </Stack>
      )}
      <Problem of={doing} />
    </Stack>
  );
}
