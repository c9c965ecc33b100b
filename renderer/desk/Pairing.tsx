import { useEffect, useRef, useState } from 'react';
import { deskMessages } from '../../shared/i18n/desk.ts';
import { useClient, useConnection } from '../client/hooks.tsx';
import { Problem } from '../features/doing/Problem.tsx';
import { useDoing } from '../features/doing/use-doing.ts';
import { Button } from '../ui/controls/Button.tsx';
import { TextField } from '../ui/controls/TextField.tsx';
import { Text } from '../ui/frame/Text.tsx';
import { useMessages } from '../ui/language/LanguageProvider.tsx';
import { PlainPage } from './PlainPage.tsx';

/** Pairs this browser by the code of its address, or by a code that is typed. */
export function Pairing() {
  const t = useMessages(deskMessages);
  const client = useClient();
  const doing = useDoing();
  const { state } = useConnection();
  const [code, setCode] = useState(() => new URLSearchParams(location.search).get('pair') ?? '');
  const [isAsking, setAsking] = useState(code === '');
  const began = useRef(false);
  const { act } = doing;
  const isConnected = state === 'connected' && client.welcome() !== null;

  useEffect(() => {
    if (!isConnected || began.current || isAsking) return;
    began.current = true;
    void act('desk.pair', { code }).then((answer) => {
      // The code works once: it does not stay in the address, where a reload would try it again.
      history.replaceState(null, '', location.pathname);
      if (!answer.ok) setAsking(true);
    });
  }, [isConnected, isAsking, act, code]);

  if (!isAsking) {
    return (
      <PlainPage>
        <p role="status">{t('pair.wait')}</p>
      </PlainPage>
    );
  }
  const pair = (): void => {
    if (code.trim() !== '') doing.go('desk.pair', { code });
  };
  return (
    <PlainPage>
      <Text as="h1" size="title">
        {t('pair.title')}
      </Text>
      <p>{t('pair.text')}</p>
      <TextField
        label={t('pair.code')}
        value={code}
        onChange={setCode}
        onEnter={pair}
        autoCapitalize="characters"
        autoComplete="off"
        isFocusedFirst
      />
      <Button
        variant="primary"
        size="large"
        isDisabled={code.trim() === ''}
        isBusy={doing.isBusy}
        onPress={pair}
      >
        {t('pair.do')}
      </Button>
      <Problem of={doing} />
    </PlainPage>
  );
}
