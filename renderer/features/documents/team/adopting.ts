import { useState } from 'react';
import type { TeamDocument } from '../../../../shared/domain/view/documents-view.ts';
import { textsTeamMessages } from '../../../../shared/i18n/texts-team.ts';
import { useClient } from '../../../client/hooks.tsx';
import { useFormats, useMessages } from '../../../ui/language/LanguageProvider.tsx';
import type { Doing } from '../../doing/use-doing.ts';
import type { Seen } from './use-frozen.ts';

export interface Adopting {
  /** What was seen when the host said that its text is another; null otherwise. */
  readonly refused: Seen | null;
  readonly adopted: { readonly version: number | null } | null;
  readonly adopt: (seen: Seen, reason: string) => Promise<boolean>;
  readonly lookAgain: () => void;
}

/**
 * Adopts what somebody sees.
 *
 * The version that was adopted is named too, so that it is found in the history; nothing else depends on that.
 */
export function useAdopting(text: TeamDocument, doing: Doing): Adopting {
  const t = useMessages(textsTeamMessages);
  const formats = useFormats();
  const client = useClient();
  const [refused, setRefused] = useState<Seen | null>(null);
  const [adopted, setAdopted] = useState<Adopting['adopted']>(null);
  return {
    refused,
    adopted,
    lookAgain: () => {
      setRefused(null);
      doing.say(null);
    },
    adopt: async (seen, reason) => {
      setAdopted(null);
      const answer = await doing.act('document.adopt', { document: text.id, hash: seen.hash, reason });
      if (!answer.ok) {
        setRefused(answer.reason === 'changed-since' ? seen : null);
        return false;
      }
      setRefused(null);
      const { version } = answer.answer;
      setAdopted({ version: typeof version === 'number' ? version : null });
      const label = t('adopt.version', { time: formats.time(client.now()) });
      await doing.act('document.name-version', { document: text.id, label });
      return true;
    },
  };
}
