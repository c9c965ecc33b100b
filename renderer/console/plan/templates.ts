import type { consoleTemplatesEnglish } from '../../../shared/i18n/console-templates.en.ts';
import type { ConsoleFace } from '../../activities/console-face.ts';
import { consoleFaces } from '../../activities/console-faces.ts';

type Key = keyof typeof consoleTemplatesEnglish;

export interface TemplateStep {
  readonly title: Key;
  readonly minutes: number;
  readonly kind: 'activity' | 'talk' | 'pause';
  /** What kind of method it runs: the first of that kind that is offered first. */
  readonly does?: ConsoleFace['facts']['kind'];
  readonly collection?: 'group' | 'named' | 'secret';
  readonly prompt?: Key;
  readonly example?: Key;
}

export interface Template {
  readonly id: 'half' | 'two' | 'practice';
  readonly meetings: readonly { readonly label: Key; readonly steps: readonly TemplateStep[] }[];
}

/** The first item everywhere: a ballot on something that does not matter, secret and counted. */
export const practiceStep: TemplateStep = {
  title: 'practiceBallot',
  minutes: 10,
  kind: 'activity',
  does: 'ballot',
  collection: 'secret',
  prompt: 'practiceBallot.prompt',
};

const talk = (title: Key, minutes: number): TemplateStep => ({ title, minutes, kind: 'talk' });
const pause = (title: Key, minutes: number): TemplateStep => ({ title, minutes, kind: 'pause' });
const collect = (title: 'works' | 'solve' | 'promise' | 'practiceCards', minutes: number): TemplateStep => ({
  title,
  minutes,
  kind: 'activity',
  does: 'inputs',
  prompt: `${title}.prompt`,
  example: `${title}.example`,
});
const group: TemplateStep = { title: 'group', minutes: 25, kind: 'activity', does: 'sorting' };
const rate = (title: 'rate1' | 'rate2', minutes: number): TemplateStep => ({
  title,
  minutes,
  kind: 'activity',
  does: 'ballot',
  prompt: 'rate1.prompt',
});
const decide = (minutes: number): TemplateStep => ({
  title: 'decide',
  minutes,
  kind: 'activity',
  does: 'decision',
});

/** Agendas to start from; everything in them can be changed. */
export const templates: readonly Template[] = [
  {
    id: 'half',
    meetings: [
      {
        label: 'meeting.half',
        steps: [
          practiceStep,
          talk('welcome', 15),
          collect('works', 25),
          talk('report', 30),
          pause('pause', 20),
          group,
          rate('rate1', 30),
          talk('discuss', 30),
          decide(30),
          talk('close', 10),
        ],
      },
    ],
  },
  {
    id: 'two',
    meetings: [
      {
        label: 'meeting.day1',
        steps: [
          practiceStep,
          talk('welcome', 20),
          talk('evidence', 30),
          collect('works', 40),
          pause('pause', 20),
          talk('report', 45),
          pause('lunch', 60),
          collect('solve', 40),
          { ...group, minutes: 45 },
          talk('wrap', 15),
        ],
      },
      {
        label: 'meeting.day2',
        steps: [
          talk('morning', 20),
          rate('rate1', 45),
          pause('pause', 20),
          talk('discuss', 60),
          pause('lunch', 60),
          rate('rate2', 30),
          decide(60),
          collect('promise', 25),
          talk('close', 15),
        ],
      },
    ],
  },
  {
    id: 'practice',
    meetings: [{ label: 'meeting.practice', steps: [practiceStep, collect('practiceCards', 10)] }],
  },
];

/** The name of the method that a step of a template runs; null for talks and pauses. */
export function methodOf(step: TemplateStep): string | null {
  if (step.does === undefined) return null;
  const ofKind = [...consoleFaces].filter(([, { facts }]) => facts.kind === step.does);
  const found = ofKind.find(([, { facts }]) => facts.offeredFirst) ?? ofKind[0];
  return found?.[0] ?? null;
}
