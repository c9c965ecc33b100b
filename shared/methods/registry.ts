import { cardSort } from './card-sort/definition.ts';
import { consensusWorkshop } from './consensus-workshop/definition.ts';
import { conceptMapping } from './concept-mapping/definition.ts';
import { cluster } from './cluster/definition.ts';
import { collect } from './collect/definition.ts';
import { wordCloud } from './word-cloud/definition.ts';
import { openPoll } from './open-poll/definition.ts';
import { poll } from './poll/definition.ts';
import { questionGrid } from './question-grid/definition.ts';
import { nominalGroup } from './nominal-group/definition.ts';
import { oneTwoFour } from './one-two-four/definition.ts';
import { roundRobin } from './round-robin/definition.ts';
import { decide } from './decide/definition.ts';
import { fistToFive } from './fist-to-five/definition.ts';
import { gradients } from './gradients/definition.ts';
import { consent } from './consent/definition.ts';
import { noObjection } from './no-objection/definition.ts';
import { systemicConsensing } from './systemic-consensing/definition.ts';
import { approval } from './approval/definition.ts';
import { score } from './score/definition.ts';
import { majorityJudgment } from './majority-judgment/definition.ts';
import { randUcla } from './rand-ucla/definition.ts';
import { coreOutcomes } from './core-outcomes/definition.ts';
import { contentValidity } from './content-validity/definition.ts';
import { gradeGrid } from './grade-grid/definition.ts';
import { dots } from './dots/definition.ts';
import { hundredPoints } from './hundred-points/definition.ts';
import { quadratic } from './quadratic/definition.ts';
import { stv } from './stv/definition.ts';
import { pairwise } from './pairwise/definition.ts';
import { ahpMethod } from './ahp/definition.ts';
import { criteria } from './criteria/definition.ts';
import { priorityGrid } from './priority-grid/definition.ts';
import { opinions } from './opinions/definition.ts';
import { rank } from './rank/definition.ts';
import { delphi } from './delphi/definition.ts';
import { realTimeDelphi } from './real-time-delphi/definition.ts';
import { matrix } from './matrix/definition.ts';
import type { Method } from './method.ts';
import { rate } from './rate/definition.ts';

/** Every method that Baraza knows: two folders and a line here. */
export const methods: ReadonlyMap<string, Method> = new Map<string, Method>(
  [
    collect,
    roundRobin,
    oneTwoFour,
    nominalGroup,
    questionGrid,
    openPoll,
    poll,
    wordCloud,
    cluster,
    cardSort,
    consensusWorkshop,
    conceptMapping,
    rate,
    gradients,
    fistToFive,
    decide,
    consent,
    noObjection,
    systemicConsensing,
    approval,
    score,
    majorityJudgment,
    randUcla,
    coreOutcomes,
    contentValidity,
    gradeGrid,
    opinions,
    criteria,
    priorityGrid,
    rank,
    stv,
    pairwise,
    ahpMethod,
    dots,
    hundredPoints,
    quadratic,
    delphi,
    realTimeDelphi,
    matrix,
  ].map((method) => [method.name, method]),
);
