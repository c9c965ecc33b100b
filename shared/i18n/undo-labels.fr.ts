import { undoCommentsFrench } from './refusals-comments.fr.ts';
import { undoFrameworkFrench } from './refusals-framework.fr.ts';
import { undoPilesFrench } from './refusals-piles.fr.ts';
import { undoMatrixFrench } from './refusals-matrix.fr.ts';
import type { Refusals } from './refusals.ts';

/** What the button that takes something back says was done. */
export const undoLabelsFrench: Refusals = {
  ...undoPilesFrench,
  ...undoFrameworkFrench,
  ...undoCommentsFrench,
  ...undoMatrixFrench,
  'ballot stopped': 'scrutin arrêté',
  'card held back': 'carte retenue',
  'seat {number} removed': 'siège {number} retiré',
  '“{step}” removed from the agenda': '« {step} » retiré de l’ordre du jour',
  'card {card} to “{theme}”': 'carte {card} vers « {theme} »',
  'card {card} to the pile': 'carte {card} remise sur la pile',
  'card {card} merged with card {other}': 'carte {card} fusionnée avec la carte {other}',
  'card {card} set aside': 'carte {card} mise de côté',
  'theme “{theme}” added': 'thème « {theme} » ajouté',
  'theme renamed to “{theme}”': 'thème renommé « {theme} »',
  '“{theme}” merged into “{other}”': '« {theme} » fusionné dans « {other} »',
  '“{theme}” split off': '« {theme} » séparé',
  'theme “{theme}” removed': 'thème « {theme} » retiré',
  'statement drafted': 'énoncé rédigé',
  'statement reworded': 'énoncé reformulé',
  'sources of a statement changed': 'sources d’un énoncé modifiées',
  'statement {number} merged into {other}': 'énoncé {number} fusionné dans l’énoncé {other}',
  'statement {number} dropped': 'énoncé {number} écarté',

  // Documents that people write together
  'document renamed': 'document renommé',
  'rights of a document changed': 'droits d’un document modifiés',
  'document put in the bin': 'document mis à la corbeille',
  '“{word}” by itself': '« {word} » à part',
  '“{word}” counted as “{other}”': '« {word} » compté avec « {other} »',
  'groups of {size} formed': 'groupes de {size} formés',
};
