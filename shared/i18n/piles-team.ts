import { catalogue } from './catalogue.ts';
import { pilesTeamEnglish } from './piles-team.en.ts';
import { pilesTeamFrench } from './piles-team.fr.ts';

/** Sorts into piles, as the team reads it. */
export const pilesTeamMessages = catalogue(pilesTeamEnglish, { fr: pilesTeamFrench, ar: {} });
