import { z } from 'zod';
import { doneWords } from '../done-words.ts';
import type { InputMethod } from '../method.ts';

const collectSettings = z.object({
  /** `together`: all cards at once. `round-robin`: one new point per table per turn. */
  reveal: z.enum(['together', 'round-robin']).default('together'),
  /** Tables mark their top three before they report. */
  topThree: z.boolean().default(false),
});

const openings = ['We lack', 'What helped was', 'Our district needs', 'Nobody owns', 'We stopped'];
const subjects = [
  'a shared record of what worked',
  'regular visits between teams',
  'time for review',
  'a named lead',
  'funds for coaching',
  'data that teams can read',
];

export const collect: InputMethod = {
  kind: 'inputs',
  name: 'collect',
  title: 'Collect',
  summary:
    'Brainstorm: everyone writes in silence, as many cards as they like; the cards are revealed together or point by point.',
  done({ reveal, topThree }) {
    return [
      doneWords('done.collect'),
      ...(reveal === 'together' || reveal === 'round-robin' ? [doneWords(`done.${reveal}`)] : []),
      ...(topThree === true ? [doneWords('done.topThree')] : []),
    ];
  },
  settings: collectSettings,
  collections: ['group', 'named'],
  needsLinked: false,
  leastPeople: 2,
  offeredFirst: true,
  simulate(draw) {
    const pick = (list: readonly string[]): string => list[Math.floor(draw() * list.length)] ?? '';
    return { text: `${pick(openings)} ${pick(subjects)}.` };
  },
};
