import { isModalOpen, isWriting } from '../../features/console/is-typing.ts';
import { useKeyActs } from '../../features/console/use-key-acts.ts';

/** What the console's keys do; a key without an entry does nothing. */
export interface Keys {
  readonly show?: () => void;
  readonly blank?: () => void;
  readonly freeze?: () => void;
  readonly join?: () => void;
  readonly more?: () => void;
  readonly less?: () => void;
  readonly undo?: () => void;
  readonly help?: () => void;
  readonly place?: (index: number) => void;
}

/**
 * Listens for the console's keys.
 *
 * Bare letters are left alone while somebody types or a dialog is open: a B in a statement must not blank
 * the projector.
 */
export function useKeys(keys: Keys): void {
  useKeyActs((event) => actOf(event, keys));
}

function actOf(event: KeyboardEvent, keys: Keys): (() => void) | undefined {
  if (isModalOpen()) return undefined;
  const command = event.ctrlKey || event.metaKey;
  if (command && event.key === 'Enter')
    return event.target instanceof HTMLTextAreaElement ? undefined : keys.show;
  const place = keys.place;
  if (command && place !== undefined && /^[1-6]$/.test(event.key)) return () => place(Number(event.key) - 1);
  if (isWriting(event.target)) return undefined;
  if (command) return event.key.toLowerCase() === 'z' && !event.shiftKey ? keys.undo : undefined;
  if (event.altKey) return undefined;
  switch (event.key.toLowerCase()) {
    case 'b':
      return keys.blank;
    case 'f':
      return keys.freeze;
    case 'j':
      return keys.join;
    case '+':
      return keys.more;
    case '-':
    case '−':
      return keys.less;
    case '?':
      return keys.help;
    default:
      return undefined;
  }
}
