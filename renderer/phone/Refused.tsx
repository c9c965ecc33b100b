import type { OwnSeat } from '../../shared/domain/view/own-seat.ts';
import type { PhoneCommon } from '../../shared/domain/view/phone-view.ts';
import { phoneMessages } from '../../shared/i18n/phone.ts';
import { phoneTaskMessages } from '../../shared/i18n/phone-tasks.ts';
import { useClient, useUnsent } from '../client/hooks.tsx';
import type { Unsent } from '../client/outbox.ts';
import { unsentText, wordsMember } from '../client/unsent-text.ts';
import { draftNote } from '../features/device/drafts.ts';
import { useNotes } from '../features/device/use-note.tsx';
import { useRefusal } from '../features/phone/use-refusal.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Stack } from '../ui/frame/Stack.tsx';
import { Text } from '../ui/frame/Text.tsx';
import { useFormats, useMessages } from '../ui/language/LanguageProvider.tsx';
import { Notice } from '../ui/status/Notice.tsx';

/**
 * What the host refused after this page was opened again, when nobody waited for the answer any more.
 *
 * Words go back into a draft, or away; answers and other acts are told of once. An envelope tells of itself, where its
 * section is.
 */
export function Refused({ common, seat }: { readonly common: PhoneCommon; readonly seat: OwnSeat | null }) {
  const t = useMessages(phoneMessages);
  const client = useClient();
  const refused = useUnsent().filter(
    ({ state, seat: by, name }) => state === 'refused' && by === (seat?.id ?? null) && name !== 'ballot.seal',
  );
  const gone = (entries: readonly Unsent[]) => (): void => {
    for (const { key } of entries) client.drop(key);
  };
  const casts = refused.filter(({ name }) => name === 'ballot.cast' || name === 'ballot.castAll');
  const others = refused.filter((entry) => !casts.includes(entry));
  return (
    <>
      <Ratings casts={casts} common={common} onGone={gone(casts)} />
      {others.map((entry) =>
        typeof entry.body['text'] === 'string' ? (
          <Words key={entry.key} entry={entry} onGone={gone([entry])} />
        ) : (
          <Told key={entry.key} what={t('refused.act')} entry={entry} onGone={gone([entry])} />
        ),
      )}
    </>
  );
}

type Gone = { readonly onGone: () => void };

function Words({ entry, onGone }: Gone & { readonly entry: Unsent }) {
  const t = useMessages(phoneMessages);
  const tasks = useMessages(phoneTaskMessages);
  const refusal = useRefusal();
  const notes = useNotes();
  const member = wordsMember(entry.body);
  const { [member]: _words, ...rest } = entry.body;
  const reason = member === 'text' ? '' : rest['text'];
  const takeUp = (): void => {
    const { run, place, quote } = rest;
    const at = typeof place === 'string' ? `.${place}` : '';
    const about = typeof run === 'string' ? `${run}${at}` : entry.key;
    const title = typeof quote === 'string' ? quote : '';
    const draft = { text: unsentText(entry), title, act: entry.name, body: rest, member };
    notes.set(draftNote(entry.seat ?? '', about), draft);
    onGone();
  };
  return (
    <Notice tone="amber" title={t('draft.refused')} isLive>
      <Stack gap={8}>
        <Text isSerif>{unsentText(entry)}</Text>
        {typeof reason === 'string' && reason !== '' && <Text size="small">{reason}</Text>}
        <Text>{refusal(entry)}</Text>
        <Stack isRow gap={8}>
          <Button onPress={takeUp}>
            {entry.name.startsWith('document.') ? t('draft.finish') : tasks('collect.takeUp')}
          </Button>
          <Button variant="plain" onPress={onGone}>
            {tasks('collect.discard')}
          </Button>
        </Stack>
      </Stack>
    </Notice>
  );
}

/** Ratings of one ballot, together: a phone that was away for a section brings a dozen. */
function Ratings(props: Gone & { readonly casts: readonly Unsent[]; readonly common: PhoneCommon }) {
  const { casts, common, onGone } = props;
  const t = useMessages(phoneMessages);
  const formats = useFormats();
  const [first] = casts;
  if (first === undefined) return null;
  const { ballot } = common;
  const rated = new Set(casts.map(({ body }) => body['statement']));
  const items = ballot?.items.filter(({ statement }) => rated.has(statement)) ?? [];
  const numbers = formats.list(items.map(({ number }) => formats.number(number)));
  const what =
    items.length === rated.size
      ? t('refused.ratings', { count: rated.size, numbers })
      : t('refused.ratingsBefore', { count: rated.size });
  return <Told what={what} entry={first} onGone={onGone} />;
}

function Told({ what, entry, onGone }: Gone & { readonly what: string; readonly entry: Unsent }) {
  const t = useMessages(phoneMessages);
  const refusal = useRefusal();
  return (
    <Notice
      tone="amber"
      title={t('draft.refused')}
      isLive
      action={<Button onPress={onGone}>{t('refused.seen')}</Button>}
    >
      <Text>{what}</Text>
      <Text>{refusal(entry)}</Text>
    </Notice>
  );
}
