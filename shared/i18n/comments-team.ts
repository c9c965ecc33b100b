import { catalogue } from './catalogue.ts';
import { commentsTeamEnglish } from './comments-team.en.ts';
import { commentsTeamFrench } from './comments-team.fr.ts';

/** Comments between meetings, for the team. */
export const commentsTeamMessages = catalogue(commentsTeamEnglish, { fr: commentsTeamFrench, ar: {} });
