import { cluster } from './cluster/definition.ts';
import { collect } from './collect/definition.ts';
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
import { rank } from './rank/definition.ts';
import { delphi } from './delphi/definition.ts';
import type { Method } from './method.ts';
import { rate } from './rate/definition.ts';

/** Every method that Baraza knows: two folders and a line here. */
export const methods: ReadonlyMap<string, Method> = new Map<string, Method>(
  [
    collect,
    cluster,
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
    rank,
    dots,
    hundredPoints,
    quadratic,
    delphi,
  ].map((method) => [method.name, method]),
);
