import { Table } from '../collections/Table.tsx';
import { Button } from '../controls/Button.tsx';
import { Stack } from '../frame/Stack.tsx';
import { Text } from '../frame/Text.tsx';
import { useFormats, useLanguage } from '../language/LanguageProvider.tsx';
import { QrCode } from '../room/QrCode.tsx';
import { SourceTicks } from '../room/SourceTicks.tsx';
import { Badge } from '../status/Badge.tsx';
import { KeyHint } from '../status/KeyHint.tsx';
import { Notice } from '../status/Notice.tsx';
import { SaveState } from '../status/SaveState.tsx';
import { Timer } from '../status/Timer.tsx';
import { sampleAddress, sampleCards } from './sample-words.ts';

/** What only tells: badges, timers, save words, notices, codes. */
export function States() {
  return (
    <Stack gap={12} align="start">
      <Text as="h2" isStrong size="lead">
        States
      </Text>
      <Stack isRow gap={8}>
        <Badge>Ready</Badge>
        <Badge tone="accent">Open</Badge>
        <Badge tone="amber">No source</Badge>
        <Badge tone="red">Blocked</Badge>
        <KeyHint keys="Ctrl+Enter" />
      </Stack>
      <Stack isRow gap={16}>
        <Timer label="Time box" pausedWith={252} />
        <Timer label="Time box" pausedWith={18} />
        <Timer label="Time box" pausedWith={-95} />
      </Stack>
      <Stack isRow gap={16}>
        <SaveState place="onPhone" />
        <SaveState place="sending" />
        <SaveState place="onComputer" />
        <SaveState place="inBox" />
      </Stack>
      <Notice title="Off 4 min 12 s.">Everything acknowledged is here. Ballot open, 41 of 60.</Notice>
      <Notice
        tone="amber"
        title="12 seats would see English"
        action={<Button size="compact">Translate</Button>}
      />
      <Notice tone="red" title="The disk is full.">
        Nothing new is accepted until there is room. What was acknowledged is safe.
      </Notice>
      <Stack isRow gap={24}>
        <QrCode text={sampleAddress} label="QR code of the page" size={120} caption="K7M P4R" />
        <SourceTicks count={3} onPress={() => undefined} />
        <SourceTicks count={9} onPress={() => undefined} />
        <SourceTicks count={0} />
      </Stack>
    </Stack>
  );
}

/** A table with a column of each kind. */
export function Numbers() {
  const language = useLanguage();
  const formats = useFormats();
  return (
    <Table
      label="Statements"
      rows={sampleCards(5, language)}
      idOf={(card) => card.id}
      columns={[
        {
          id: 'code',
          header: 'Code',
          cell: (card) => card.code,
          sortBy: (card) => card.code,
          isRowHeader: true,
        },
        {
          id: 'text',
          header: 'Statement',
          cell: (card) => card.text,
          sortBy: (card) => card.text,
          isSerif: true,
        },
        {
          id: 'sources',
          header: 'Sources',
          cell: (card) => card.sources,
          sortBy: (card) => card.sources,
          isNumber: true,
        },
        {
          id: 'share',
          header: 'Agree',
          cell: (card) => formats.percent(0.6 + card.sources / 20),
          isNumber: true,
        },
      ]}
    />
  );
}
