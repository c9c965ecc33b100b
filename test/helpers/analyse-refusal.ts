import { answerTo, type AnalyseOptions } from '../../electron/cli/analyse.ts';
import { WrongInput } from '../../electron/cli/wrong-input.ts';

/** The sentence with which `baraza analyse` refuses an input; what it answered, where it does not refuse. */
export function refusal(method: string, input: string, options: AnalyseOptions = {}): string {
  try {
    return `answered: ${JSON.stringify(answerTo(method, input, options))}`;
  } catch (thrown) {
    if (thrown instanceof WrongInput) return thrown.message;
    throw thrown;
  }
}
