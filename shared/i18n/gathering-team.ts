import { catalogue } from './catalogue.ts';
import { gatheringTeamEnglish } from './gathering-team.en.ts';
import { gatheringTeamFrench } from './gathering-team.fr.ts';

/** What gathering methods say to the team. */
export const gatheringTeamMessages = catalogue(gatheringTeamEnglish, { fr: gatheringTeamFrench, ar: {} });
