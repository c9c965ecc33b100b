import type * as Y from 'yjs';
import { areasOf } from '../../../../shared/docs/shape.ts';
import type { TakeOverPlan } from '../../../../shared/docs/take-over.ts';
import type { Doing } from '../../doing/use-doing.ts';

/**
 * Carries out what a board says by the record's own commands, and tells the board which theme each area became.
 *
 * False at the first refusal: what was done until then stays, and a new plan holds the rest. New themes take their
 * cards with them, so that undoing one puts those back too.
 */
export async function takeOver(plan: TakeOverPlan, act: Doing['act'], doc: Y.Doc): Promise<boolean> {
  for (const { theme, label } of plan.renamed) {
    // oxlint-disable-next-line no-await-in-loop -- in the order of the board, and nothing after a refusal
    const answer = await act('theme.rename', { theme, label });
    if (!answer.ok) return false;
  }
  for (const { area, label } of plan.newThemes) {
    const inputs = plan.moves
      .filter((move) => move.area === area && move.theme === null)
      .map(({ input }) => input);
    // oxlint-disable-next-line no-await-in-loop -- in the order of the board, and nothing after a refusal
    const answer = await act('theme.add', { label, inputs });
    if (!answer.ok) return false;
    const { theme } = answer.answer;
    if (typeof theme === 'string') areasOf(doc).get(area)?.set('theme', theme);
  }
  const themes = new Set(plan.moves.flatMap(({ theme }) => theme ?? []));
  for (const theme of themes) {
    const inputs = plan.moves.filter((move) => move.theme === theme).map(({ input }) => input);
    // oxlint-disable-next-line no-await-in-loop -- nothing after a refusal
    const answer = await act('input.sort', { inputs, theme });
    if (!answer.ok) return false;
  }
  return true;
}
