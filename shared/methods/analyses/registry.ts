import type { Analysis } from './analysis.ts';
import { betweenPeopleAnalyses } from './between-people.ts';
import { conceptMappingAnalyses } from './concept-mapping.ts';
import { decidingAnalyses } from './deciding.ts';
import { electionAnalyses } from './elections.ts';
import { opinionAnalyses } from './opinions.ts';
import { pairwiseAnalyses } from './pairwise.ts';
import { rankingAnalyses } from './ranking.ts';
import { ratingAnalyses } from './rating.ts';
import { reportingAnalyses } from './reporting.ts';
import { roundAnalyses } from './rounds.ts';
import { textAnalyses } from './texts.ts';
import { validityAnalyses } from './validity.ts';

/** Every statistic that can be asked for by name, in the order in which they are listed. */
export const analyses: ReadonlyMap<string, Analysis> = new Map(
  [
    ratingAnalyses,
    validityAnalyses,
    betweenPeopleAnalyses,
    roundAnalyses,
    rankingAnalyses,
    electionAnalyses,
    pairwiseAnalyses,
    decidingAnalyses,
    conceptMappingAnalyses,
    opinionAnalyses,
    textAnalyses,
    reportingAnalyses,
  ]
    .flat()
    .map((each) => [each.name, each]),
);
