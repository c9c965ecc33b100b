import { isTyping } from '../../features/console/is-typing.ts';
import { useKeyActs } from '../../features/console/use-key-acts.ts';

/** What the keys of a walk do; a key whose button may not be pressed now does nothing. */
export interface WalkKeys {
  readonly accept?: () => void;
  readonly amend?: () => void;
  readonly park?: () => void;
  readonly ring?: () => void;
  readonly previous: () => void;
  readonly next: () => void;
}

/** Listens for A, E, P, N and the arrows while cells are walked; never while somebody types. */
export function useWalkKeys(keys: WalkKeys): void {
  useKeyActs((event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event)) return undefined;
    return actOf(event.key, keys);
  });
}

function actOf(key: string, keys: WalkKeys): (() => void) | undefined {
  switch (key.toLowerCase()) {
    case 'a':
      return keys.accept;
    case 'e':
      return keys.amend;
    case 'p':
      return keys.park;
    case 'n':
      return keys.ring;
    case 'arrowleft':
      return keys.previous;
    case 'arrowright':
      return keys.next;
    default:
      return undefined;
  }
}
