import { catalogue } from './catalogue.ts';
import { textsTeamEnglish } from './texts-team.en.ts';
import { textsTeamFrench } from './texts-team.fr.ts';

/** Texts that people write together, as the team works on them. */
export const textsTeamMessages = catalogue(textsTeamEnglish, { fr: textsTeamFrench, ar: {} });
