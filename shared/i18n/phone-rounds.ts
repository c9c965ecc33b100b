import { catalogue } from './catalogue.ts';
import { phoneRoundsArabic } from './phone-rounds.ar.ts';
import { phoneRoundsEnglish } from './phone-rounds.en.ts';
import { phoneRoundsFrench } from './phone-rounds.fr.ts';

/** What a phone shows of the answers of others, in rounds. */
export const phoneRoundMessages = catalogue(phoneRoundsEnglish, {
  fr: phoneRoundsFrench,
  ar: phoneRoundsArabic,
});
