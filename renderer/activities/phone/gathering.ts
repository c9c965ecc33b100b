import type { PhoneFaces } from '../../features/phone/face-group.ts';
import { RoundRobinPhone } from '../round-robin/phone.tsx';
import { OneTwoFourPhone } from '../one-two-four/phone.tsx';
import { NominalGroupPhone } from '../nominal-group/phone.tsx';
import { QuestionGridPhone } from '../question-grid/phone.tsx';
import { OpenPollPhone } from '../open-poll/phone.tsx';
import { PollPhone } from '../poll/phone.tsx';
import { WordCloudPhone } from '../word-cloud/phone.tsx';
import { ConsensusWorkshopPhone } from '../consensus-workshop/phone.tsx';
import { CardSortPhone } from '../card-sort/phone.tsx';
import { ConceptMappingPhone } from '../concept-mapping/phone.tsx';

/** The faces of methods that gather and structure. */
export const gatheringFaces: PhoneFaces = {
  'round-robin': RoundRobinPhone,
  'one-two-four': OneTwoFourPhone,
  'nominal-group': NominalGroupPhone,
  'question-grid': QuestionGridPhone,
  'open-poll': OpenPollPhone,
  poll: PollPhone,
  'word-cloud': WordCloudPhone,
  'consensus-workshop': ConsensusWorkshopPhone,
  'card-sort': CardSortPhone,
  'concept-mapping': ConceptMappingPhone,
};
