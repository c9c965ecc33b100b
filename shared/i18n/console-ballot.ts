import { catalogue } from './catalogue.ts';
import { consoleBallotEnglish } from './console-ballot.en.ts';
import { consoleBallotFrench } from './console-ballot.fr.ts';

/** Ballots on the console: preparing, rule, opening, counting, result. */
export const consoleBallotMessages = catalogue(consoleBallotEnglish, { fr: consoleBallotFrench, ar: {} });
