import type { Refusals } from './refusals.ts';

/** How the counting of a large ballot can end without a result, in French. */
export const refusalsCountingFrench: Refusals = {
  'The counting was stopped. Nothing was counted, and no vote is lost: count whenever you like.':
    'Le dépouillement a été arrêté. Rien n’a été compté et aucun vote n’est perdu : recommencez quand vous voulez.',
  'The counting broke off. Nothing was counted, and no vote is lost: please count again.':
    'Le dépouillement s’est interrompu. Rien n’a été compté et aucun vote n’est perdu : veuillez recommencer.',
};
