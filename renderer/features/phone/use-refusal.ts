import type { Translate } from '../../../shared/i18n/message.ts';
import { phoneMessages } from '../../../shared/i18n/phone.ts';
import type { phoneEnglish } from '../../../shared/i18n/phone.en.ts';
import { useMessages } from '../../ui/language/LanguageProvider.tsx';
import { useSay } from '../../ui/language/SayProvider.tsx';

type Refused = { readonly reason: string | null; readonly say: string | null };

const known = [
  'bad-input',
  'unknown-command',
  'not-allowed',
  'not-found',
  'no-consultation',
  'room-closed',
  'code-unknown',
  'not-seated',
  'removed',
  'step-closed',
  'wrong-phase',
  'ballot-closed',
  'not-in-electorate',
  'recused',
  'already',
  'too-fast',
] as const;

/**
 * A refusal as the reader reads it: the host's own sentence, or the reason's where that one is not translated.
 *
 * The host's sentences are more exact than one for all cases of a reason can be.
 */
export function useRefusal(): (refused: Refused) => string {
  const t = useMessages(phoneMessages);
  const say = useSay();
  return (refused) => (refused.say ? say.known(refused.say) : null) ?? inWords(t, refused.reason);
}

function inWords(t: Translate<typeof phoneEnglish>, reason: string | null): string {
  const found = known.find((each) => each === reason);
  return t(found === undefined ? 'refused.other' : `refused.${found}`);
}
