import { Download, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Language } from '../../../shared/i18n/language.ts';
import { Button, buttonClass } from '../controls/Button.tsx';
import { Checkbox } from '../controls/Checkbox.tsx';
import { HoldButton } from '../controls/HoldButton.tsx';
import { NumberField } from '../controls/NumberField.tsx';
import { RadioGroup } from '../controls/RadioGroup.tsx';
import { SearchPicker } from '../controls/SearchPicker.tsx';
import { SegmentedControl } from '../controls/SegmentedControl.tsx';
import { Select } from '../controls/Select.tsx';
import { Switch } from '../controls/Switch.tsx';
import { TextArea } from '../controls/TextArea.tsx';
import { TextField } from '../controls/TextField.tsx';
import { Stack } from '../frame/Stack.tsx';
import { Text } from '../frame/Text.tsx';
import { AriaLanguageProvider } from '../language/AriaLanguageProvider.tsx';
import { useMessages } from '../language/LanguageProvider.tsx';
import { ConfirmDialog } from '../overlays/ConfirmDialog.tsx';
import { Dialog } from '../overlays/Dialog.tsx';
import { PopoverButton } from '../overlays/PopoverButton.tsx';
import { Tooltip } from '../overlays/Tooltip.tsx';
import { ConsoleScene } from './ConsoleScene.tsx';
import styles from './gallery.module.css';
import { Numbers, States } from './StatesScene.tsx';
import { galleryMessages } from './words.ts';

/** Every control of the console in its states. */
export function controlsScene(language: Language) {
  return (
    <AriaLanguageProvider language={language}>
      <ConsoleScene place="plan">
        <div className={styles['columns']}>
          <Buttons />
          <Fields />
          <Choices />
          <States />
        </div>
        <Numbers />
      </ConsoleScene>
    </AriaLanguageProvider>
  );
}

function Buttons() {
  const [open, setOpen] = useState<'dialog' | 'confirm' | undefined>(undefined);
  const [held, setHeld] = useState(0);
  return (
    <Stack gap={12} align="start">
      <Text as="h2" isStrong size="lead">
        Buttons
      </Text>
      <Stack isRow gap={8}>
        <Button variant="primary">Open the room</Button>
        <Button icon={Plus}>Insert pause</Button>
        <Button variant="plain">Cancel</Button>
        <Button variant="danger" icon={Trash2}>
          Erase persons
        </Button>
      </Stack>
      <Stack isRow gap={8}>
        <Button isBusy variant="primary">
          Export
        </Button>
        <Button isDisabled>Count</Button>
        <Button isPressed>Freeze</Button>
        <Button size="compact" icon={Download}>
          Save a copy
        </Button>
      </Stack>
      <HoldButton label="Open the ballot" onHeld={() => setHeld((before) => before + 1)} />
      <HoldButton
        label="Adopt version 3"
        seconds={2}
        variant="danger"
        onHeld={() => setHeld((before) => before + 1)}
      />
      <output>Held {held} times</output>
      <Stack isRow gap={8}>
        <Button onPress={() => setOpen('dialog')}>A dialog</Button>
        <Button onPress={() => setOpen('confirm')}>A question</Button>
        <PopoverButton trigger="A popover" title="The rule">
          <Text>At least 75% agree, half of each group not against.</Text>
        </PopoverButton>
        <Tooltip text="Copies the file to the stick">
          <button type="button" className={buttonClass('quiet', 'normal')}>
            Stick
          </button>
        </Tooltip>
      </Stack>
      <Dialog
        title="Show 14 cards to the room"
        isOpen={open === 'dialog'}
        onClose={() => setOpen(undefined)}
        actions={
          <>
            <Button onPress={() => setOpen(undefined)}>Not yet</Button>
            <Button variant="primary" onPress={() => setOpen(undefined)}>
              Show
            </Button>
          </>
        }
      >
        <Text>The room and the screen see them at the same moment. Showing cannot be undone.</Text>
      </Dialog>
      <ConfirmDialog
        title="Erase all persons?"
        isOpen={open === 'confirm'}
        confirm="Erase"
        isDanger
        onConfirm={() => setOpen(undefined)}
        onCancel={() => setOpen(undefined)}
      >
        <Text>Names and addresses go for good. Seats and answers stay.</Text>
      </ConfirmDialog>
    </Stack>
  );
}

function Fields() {
  const [name, setName] = useState('');
  const [text, setText] = useState('We have many projects and no common memory of what worked.');
  const [minutes, setMinutes] = useState<number | undefined>(20);
  const [share, setShare] = useState<number | undefined>(0.75);
  const [method, setMethod] = useState<'collect' | 'rate' | undefined>('rate');
  const [seat, setSeat] = useState<string | undefined>(undefined);
  const seats = Array.from({ length: 500 }, (_, index) => ({
    value: `P${index}`,
    label: `Seat ${index + 1}`,
    help: index % 2 === 0 ? 'Ministry of health' : 'Professional association',
  }));
  return (
    <Stack gap={12}>
      <Text as="h2" isStrong size="lead">
        Fields
      </Text>
      <TextField label="Title" value={name} onChange={setName} help="As it stands on the first page." />
      <TextField
        label="Quorum"
        value="72"
        onChange={() => undefined}
        error="There are 60 voting seats: 72 can never be present."
      />
      <TextArea label="Prompt" value={text} onChange={setText} limit={70} />
      <Stack isRow gap={16}>
        <NumberField label="Time box" value={minutes} onChange={setMinutes} min={1} unit="min" />
        <NumberField
          label="Threshold"
          value={share}
          onChange={setShare}
          isPercent
          min={0.5}
          max={1}
          step={0.05}
        />
      </Stack>
      <Select
        label="Method"
        value={method}
        onChange={setMethod}
        options={[
          { value: 'collect', label: 'Collect', help: 'Everyone writes, then it is revealed' },
          { value: 'rate', label: 'Rate', help: 'Agreement on each statement' },
        ]}
      />
      <SearchPicker
        label="Seat"
        options={seats}
        value={seat}
        onChange={setSeat}
        placeholder="Name, country, group"
      />
    </Stack>
  );
}

function Choices() {
  const [collection, setCollection] = useState<'named' | 'group' | 'secret'>('group');
  const [scale, setScale] = useState<'5' | '9'>('5');
  const [guard, setGuard] = useState(true);
  const common = useMessages(galleryMessages);
  return (
    <Stack gap={12} align="start">
      <Text as="h2" isStrong size="lead">
        Choices
      </Text>
      <RadioGroup
        label="Who sees what"
        value={collection}
        onChange={setCollection}
        options={[
          { value: 'named', label: 'Named', help: common('whoSees.named') },
          { value: 'group', label: 'By group', help: common('whoSees.group') },
          { value: 'secret', label: 'Secret', help: common('whoSees.secret') },
        ]}
      />
      <SegmentedControl
        label="Scale"
        value={scale}
        onChange={setScale}
        segments={[
          { value: '5', label: '5 points' },
          { value: '9', label: '1 to 9' },
        ]}
      />
      <Checkbox isSelected={guard} onChange={setGuard} help="One group against is enough to stop.">
        Guard each group
      </Checkbox>
      <Checkbox isSelected={false} isIndeterminate onChange={() => undefined}>
        Some tables
      </Checkbox>
      <Switch isSelected={guard} onChange={setGuard}>
        Late joining
      </Switch>
    </Stack>
  );
}
