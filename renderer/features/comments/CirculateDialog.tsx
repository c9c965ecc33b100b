import { useState } from 'react';
import { type CirculateAsked, consoleHeader } from '../../../shared/contract/files.ts';
import type { FrameworkView } from '../../../shared/domain/view/framework-view.ts';
import { commentsTeamMessages } from '../../../shared/i18n/comments-team.ts';
import { type Language, languageOf, languages, ownName } from '../../../shared/i18n/language.ts';
import { useClient } from '../../client/hooks.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { Checkbox } from '../../ui/controls/Checkbox.tsx';
import { RadioGroup } from '../../ui/controls/RadioGroup.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { Switch } from '../../ui/controls/Switch.tsx';
import { TextArea } from '../../ui/controls/TextArea.tsx';
import { TextField } from '../../ui/controls/TextField.tsx';
import { Stack } from '../../ui/frame/Stack.tsx';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useSay } from '../../ui/language/SayProvider.tsx';
import { Dialog } from '../../ui/overlays/Dialog.tsx';
import { Notice } from '../../ui/status/Notice.tsx';
import { useConsole } from '../console/console-context.tsx';
import { useDownload } from '../console/use-download.ts';
import styles from './comments.module.css';

interface CirculateDialogProps {
  readonly version: FrameworkView['versions'][number];
  /** It is circulated already: more copies of the same are made. */
  readonly isMore: boolean;
  readonly onClose: () => void;
}

/** The day that it is here, as a date field has it; `now`: milliseconds since 1970. */
function localDay(now: number): string {
  const date = new Date(now);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Who gets a copy and what stands on it; then the files to send are made and saved. */
export function CirculateDialog({ version, isMore, onClose }: CirculateDialogProps) {
  const t = useMessages(commentsTeamMessages);
  const say = useSay();
  const { view } = useConsole();
  const client = useClient();
  const copies = useDownload();
  const [way, setWay] = useState<'each' | 'one'>('each');
  const [left, setLeft] = useState<readonly string[]>([]);
  const [withoutCode, setWithoutCode] = useState(false);
  const [until, setUntil] = useState('');
  const [note, setNote] = useState('');
  const [language, setLanguage] = useState<Language>(languageOf(view.about?.languages[0] ?? '') ?? 'en');
  const seats = Object.values(view.seats).filter(({ removed }) => removed === null);
  const chosen = seats.filter(({ category }) => !left.includes(category));
  const name = t('version', { number: version.number, name: version.name });
  const { now } = copies;
  const isMaking = now.state === 'making';
  const isMade = now.state === 'made';
  const isPast = until !== '' && until < localDay(client.now());
  const isPossible = !isPast && (chosen.length > 0 || (way === 'one' && withoutCode));
  const make = (): void => {
    const asked: CirculateAsked = {
      version: version.id,
      way,
      seats: chosen.map(({ id }) => id),
      note: note.trim(),
      until: until === '' ? null : until,
      withoutCode,
      language,
    };
    const ask = (signal: AbortSignal): Promise<Response> =>
      fetch('/api/circulate', {
        method: 'POST',
        headers: { 'content-type': 'application/json', [consoleHeader[0]]: consoleHeader[1] },
        body: JSON.stringify(asked),
        signal,
      });
    void copies.make(ask, 'copies.zip');
  };
  return (
    <Dialog
      title={t('circulate.title', { version: name })}
      isOpen
      onClose={onClose}
      size="medium"
      actions={
        isMade ? (
          <Button variant="primary" onPress={onClose}>
            {t('done')}
          </Button>
        ) : (
          <>
            <Button onPress={isMaking ? copies.stop : onClose}>{t(isMaking ? 'stop' : 'cancel')}</Button>
            <Button variant="primary" isBusy={isMaking} isDisabled={!isPossible} onPress={make}>
              {t('make')}
            </Button>
          </>
        )
      }
    >
      {isMade ? (
        <Notice isLive>{t(way === 'each' ? 'made' : 'made.one', { file: now.name })}</Notice>
      ) : (
        <Stack gap={16} align="stretch">
          <RadioGroup
            label={t('way')}
            options={(['each', 'one'] as const).map((value) => ({
              value,
              label: t(`way.${value}`),
              help: t(`way.${value}.help`),
            }))}
            value={way}
            onChange={setWay}
          />
          <fieldset className={styles['who']}>
            <legend>{t('who')}</legend>
            {view.categories
              .map((category) => ({
                ...category,
                count: seats.filter((seat) => seat.category === category.id).length,
              }))
              .filter(({ count }) => count > 0)
              .map(({ id, label, count }) => (
                <Checkbox
                  key={id}
                  isSelected={!left.includes(id)}
                  onChange={(isChosen) =>
                    setLeft(isChosen ? left.filter((other) => other !== id) : [...left, id])
                  }
                >
                  {t('who.category', { category: label, count })}
                </Checkbox>
              ))}
            <p className={styles['meta']}>{t('who.all', { count: chosen.length })}</p>
          </fieldset>
          {!isMore && (
            <>
              <Switch isSelected={withoutCode} onChange={setWithoutCode} help={t('withoutCode.help')}>
                {t('withoutCode')}
              </Switch>
              <TextField
                type="date"
                label={t('until')}
                help={t('until.help')}
                error={isPast ? t('until.past') : undefined}
                value={until}
                onChange={setUntil}
              />
              <TextArea label={t('note')} value={note} onChange={setNote} rows={2} limit={2000} />
            </>
          )}
          {way === 'one' && (
            <Select
              label={t('language')}
              options={languages.map((value) => ({ value, label: ownName(value) }))}
              value={language}
              onChange={setLanguage}
            />
          )}
          {isMaking && <p role="status">{t('making')}</p>}
          {now.state === 'failed' && (
            <Notice tone="red" isLive>
              {now.say === null ? t('failed') : say(now.say)}
            </Notice>
          )}
        </Stack>
      )}
    </Dialog>
  );
}
