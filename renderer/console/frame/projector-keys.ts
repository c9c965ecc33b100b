import type { JsonObject } from '../../../shared/util/json.ts';
import type { ConsoleView } from '../../../shared/domain/view/console-view.ts';
import type { Keys } from './use-keys.ts';

/** The keys that work in every place: they concern the projector, the clock and the last step. */
export function projectorKeys(
  view: ConsoleView,
  act: (name: string, body?: JsonObject) => void,
): Pick<Keys, 'blank' | 'freeze' | 'join' | 'more' | 'less' | 'undo'> {
  const step = view.currentStep === null ? undefined : view.steps[view.currentStep];
  const run = step?.run?.phase === 'open' ? step.run.id : null;
  const { undo } = view;
  return {
    blank: () => act('screen.blank', { blank: !view.screen.blank }),
    freeze: () => act('screen.freeze', { frozen: !view.screen.frozen }),
    join: () => act('screen.show', { slide: { kind: 'join' } }),
    ...(run === null
      ? {}
      : {
          more: () => act('run.moreTime', { run, minutes: 1 }),
          less: () => act('run.moreTime', { run, minutes: -1 }),
        }),
    ...(undo === null ? {} : { undo: () => act('undo', { at: undo.at }) }),
  };
}
